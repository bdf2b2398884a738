package jp.kyotaku.kernel;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** 同意の選択: all six items are answered; those not granted are refused. */
public record ConsentChoices(Set<ConsentItem> granted) {

  public ConsentChoices {
    granted = Set.copyOf(granted);
  }

  public static ConsentChoices granting(Collection<ConsentItem> items) {
    return new ConsentChoices(Set.copyOf(items));
  }

  public static ConsentChoices all() {
    return new ConsentChoices(EnumSet.allOf(ConsentItem.class));
  }

  public static ConsentChoices none() {
    return new ConsentChoices(Set.of());
  }

  public boolean grants(ConsentItem item) {
    return granted.contains(item);
  }
}
