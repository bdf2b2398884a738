package jp.kyotaku.server;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** 二次元コードを読み取る, as a camera would. */
public final class ReadQrCode {

  private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) \\d+\"");
  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
  private static final int PIXELS = 6;

  /** The looks of a camera: the library's search for the three corners fails on some of them. */
  private static final Map<DecodeHintType, Object> AS_A_CAMERA = Map.of();

  /** The dots as they are, where all looks fail: what they say is checked all the same. */
  private static final Map<DecodeHintType, Object> DOT_BY_DOT =
      Map.of(DecodeHintType.PURE_BARCODE, true);

  private ReadQrCode() {}

  public static String png(byte[] file) {
    try {
      return read(ImageIO.read(new ByteArrayInputStream(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Paints what the path says. */
  public static String svg(String drawing) {
    var side = SIDE.matcher(drawing);
    if (!side.find()) {
      throw new AssertionError("no drawing of a two-dimensional code");
    }
    int pixels = Integer.parseInt(side.group(1)) * PIXELS;
    var image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_RGB);
    var brush = image.createGraphics();
    brush.setColor(Color.WHITE);
    brush.fillRect(0, 0, pixels, pixels);
    brush.setColor(Color.BLACK);
    RUN.matcher(drawing)
        .results()
        .forEach(
            run ->
                brush.fillRect(
                    Integer.parseInt(run.group(1)) * PIXELS,
                    Integer.parseInt(run.group(2)) * PIXELS,
                    Integer.parseInt(run.group(3)) * PIXELS,
                    PIXELS));
    return read(image);
  }

  /** From several distances, as somebody moves the camera until it reads. */
  private static String read(BufferedImage image) {
    return Stream.of(1.0, 0.75, 0.5, 1.4, 0.37)
        .map(distance -> attempt(seenFrom(distance, image), AS_A_CAMERA))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> attempt(image, DOT_BY_DOT))
        .orElseThrow(() -> new AssertionError("the two-dimensional code cannot be read"));
  }

  private static BufferedImage seenFrom(double distance, BufferedImage image) {
    int pixels = (int) (image.getWidth() * distance);
    var seen = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_RGB);
    var eye = seen.createGraphics();
    eye.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    eye.drawImage(image, 0, 0, pixels, pixels, null);
    return seen;
  }

  private static Optional<String> attempt(BufferedImage image, Map<DecodeHintType, Object> manner) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] dots = image.getRGB(0, 0, width, height, null, 0, width);
    var source = new RGBLuminanceSource(width, height, dots);
    try {
      var picture = new BinaryBitmap(new HybridBinarizer(source));
      return Optional.of(new QRCodeReader().decode(picture, manner).getText());
    } catch (NotFoundException | ChecksumException | FormatException e) {
      return Optional.empty();
    }
  }
}
