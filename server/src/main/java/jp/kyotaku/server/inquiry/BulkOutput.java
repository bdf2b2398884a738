package jp.kyotaku.server.inquiry;

import java.io.IOException;
import java.io.OutputStream;

/** 少しずつ書き出す中身: never whole in memory. */
@FunctionalInterface
public interface BulkOutput {
  void writeTo(OutputStream out) throws IOException;
}
