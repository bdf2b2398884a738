package jp.kyotaku.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PinTriesTest {

  /** The power goes away right after the chip has written the new number. */
  private static final class PowerLost extends RuntimeException {}

  @Test
  void 照合の途中で電源を切っても残り回数は戻らない() {
    var chip = new RememberedTries(3);
    var losesPower =
        new TryCounter() {
          @Override
          public int left() {
            return chip.left();
          }

          @Override
          public void store(int left) {
            chip.store(left);
            throw new PowerLost();
          }
        };

    for (int left = 2; left >= 0; left--) {
      var application = JpkiApplication.select(Specimen.card(losesPower));
      assertThatThrownBy(() -> application.verify(Specimen.WRONG_PIN))
          .isInstanceOf(PowerLost.class);
      assertThat(chip.left()).isEqualTo(left);
    }
    assertThat(JpkiApplication.select(Specimen.card(chip)).verify(Specimen.PIN))
        .isEqualTo(new PinOutcome.Locked());
  }

  @Test
  void カードを置き直しても残り回数は続きから() {
    var chip = new RememberedTries(3);

    assertThat(verify(chip, Specimen.WRONG_PIN)).isEqualTo(new PinOutcome.Wrong(2));
    assertThat(verify(chip, Specimen.WRONG_PIN)).isEqualTo(new PinOutcome.Wrong(1));
    assertThat(JpkiApplication.select(Specimen.card(chip)).triesLeft()).isEqualTo(1);
    assertThat(verify(chip, Specimen.WRONG_PIN)).isEqualTo(new PinOutcome.Locked());
    assertThat(verify(chip, Specimen.PIN)).isEqualTo(new PinOutcome.Locked());
  }

  @Test
  void カードを置き直すと照合からやり直しになる() {
    var chip = new RememberedTries(3);
    assertThat(verify(chip, Specimen.PIN)).isEqualTo(new PinOutcome.Verified());

    var again = JpkiApplication.select(Specimen.card(chip));

    assertThatThrownBy(() -> again.sign(Specimen.CONTENT.canonicalBytes()))
        .isInstanceOf(CardRefused.class)
        .hasMessageContaining("6982");
  }

  private static PinOutcome verify(TryCounter chip, Pin pin) {
    return JpkiApplication.select(Specimen.card(chip)).verify(pin);
  }
}
