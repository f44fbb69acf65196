package dev.jixiao.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes of a document as one number, the first byte lowest. */
final class EightBytes {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;

  private EightBytes() {}

  /** The bytes from a place on; behind the last there are zeros. */
  static long at(byte[] bytes, int from) {
    return from <= bytes.length - Long.BYTES ? (long) LONGS.get(bytes, from) : last(bytes, from);
  }

  private static long last(byte[] bytes, int from) {
    long word = 0;
    for (int i = bytes.length - 1; i >= from; i--) {
      word = word << Byte.SIZE | (bytes[i] & 0xFF);
    }
    return word;
  }

  /** The highest bit of each byte that is a line break. */
  static long lineBreaks(long word) {
    long others = word ^ '\n' * ONES;
    return ~(((others & ~HIGHS) + ~HIGHS) | others | ~HIGHS);
  }
}
