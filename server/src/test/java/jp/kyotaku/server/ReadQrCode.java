package jp.kyotaku.server;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** 二次元コードを読み取る, as a camera would. */
public final class ReadQrCode {

  private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) \\d+\"");
  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
  private static final int PIXELS = 6;

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

  private static String read(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] dots = image.getRGB(0, 0, width, height, null, 0, width);
    var source = new RGBLuminanceSource(width, height, dots);
    try {
      return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    } catch (NotFoundException | ChecksumException | FormatException e) {
      throw new AssertionError("the two-dimensional code cannot be read", e);
    }
  }
}
