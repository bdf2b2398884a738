package jp.kyotaku.server.institutions;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import javax.imageio.ImageIO;

/** 二次元コード: with its quiet zone; a quarter of it may be dirty and it still reads. */
public final class QrCode {

  private static final int QUIET_ZONE = 4;
  private static final int BLACK = 0x000000;
  private static final int WHITE = 0xFFFFFF;

  private final BitMatrix modules;

  private QrCode(BitMatrix modules) {
    this.modules = modules;
  }

  public static QrCode of(URI address) {
    var hints =
        Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.Q,
            EncodeHintType.MARGIN,
            QUIET_ZONE);
    try {
      // Asked for no size, the writer gives one dot per module.
      return new QrCode(
          new QRCodeWriter().encode(address.toString(), BarcodeFormat.QR_CODE, 0, 0, hints));
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a two-dimensional code", e);
    }
  }

  /** Modules on each side, the quiet zone included. */
  public int side() {
    return modules.getWidth();
  }

  public byte[] png(int pixelsPerModule) {
    int pixels = side() * pixelsPerModule;
    var image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < pixels; y++) {
      for (int x = 0; x < pixels; x++) {
        image.setRGB(x, y, modules.get(x / pixelsPerModule, y / pixelsPerModule) ? BLACK : WHITE);
      }
    }
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return out.toByteArray();
  }

  /** One path; a run of dark modules is one stroke of it. */
  public String svg() {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges" \
    role="img" aria-label="二次元コード"><path fill="#fff" d="M0 0h%1$dv%1$dH0z"/>\
    <path d="%2$s"/></svg>
    """
        .formatted(side(), path())
        .strip();
  }

  private String path() {
    var path = new StringBuilder();
    for (int y = 0; y < side(); y++) {
      int x = 0;
      while (x < side()) {
        int run = darkFrom(x, y);
        if (run > 0) {
          path.append('M').append(x).append(' ').append(y).append('h').append(run);
          path.append("v1h-").append(run).append('z');
        }
        x += Math.max(run, 1);
      }
    }
    return path.toString();
  }

  private int darkFrom(int x, int y) {
    int end = x;
    while (end < side() && modules.get(end, y)) {
      end++;
    }
    return end - x;
  }
}
