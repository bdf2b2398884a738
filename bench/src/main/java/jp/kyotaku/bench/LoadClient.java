package jp.kyotaku.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import jp.kyotaku.samples.GeneratedPerson;

/** 一人の客: one kept connection, one question at a time. */
final class LoadClient implements AutoCloseable {

  private static final int LARGEST_ANSWER = 64 * 1024;

  private final SocketChannel channel;
  private final ByteBuffer received = ByteBuffer.allocate(LARGEST_ANSWER);
  private GeneratedPerson asked;
  private long sentAt;

  private LoadClient(SocketChannel channel, GeneratedPerson first) {
    this.channel = channel;
    this.asked = first;
  }

  static LoadClient connect(InetSocketAddress server, Selector selector, GeneratedPerson first)
      throws IOException {
    var channel = SocketChannel.open(server);
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.configureBlocking(false);
    var client = new LoadClient(channel, first);
    channel.register(selector, SelectionKey.OP_READ, client);
    return client;
  }

  void ask(GeneratedPerson person, byte[] request) throws IOException {
    asked = person;
    received.clear();
    sentAt = System.nanoTime();
    var bytes = ByteBuffer.wrap(request);
    while (bytes.hasRemaining()) {
      if (channel.write(bytes) == 0) {
        Thread.onSpinWait();
      }
    }
  }

  /** Whether the answer is whole now. */
  boolean receive() throws IOException {
    if (channel.read(received) < 0) {
      throw new EOFException("the server closed a connection");
    }
    return CheckAnswer.whole(received.array(), received.position());
  }

  /** Throws if the answer is not the right one. */
  void requireRightAnswer() {
    CheckAnswer.requireFor(asked, received.array(), received.position());
  }

  GeneratedPerson asked() {
    return asked;
  }

  long sentAt() {
    return sentAt;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
