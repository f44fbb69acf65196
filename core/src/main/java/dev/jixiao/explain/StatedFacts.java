package dev.jixiao.explain;

import dev.jixiao.problem.Message;
import java.util.Arrays;

/** The facts that a text states: their names, and where in the text their values are. */
final class StatedFacts {
  private Message[] names = new Message[8];
  private int[] starts = new int[8];
  private int[] ends = new int[8];
  private int size;

  int size() {
    return size;
  }

  void truncate(int length) {
    size = length;
  }

  /** Forgets the facts that were in the text from here on. */
  void takeBack(int length) {
    while (size > 0 && starts[size - 1] > length) {
      size--;
    }
  }

  void add(Message name, int start, int end) {
    if (size == names.length) {
      names = Arrays.copyOf(names, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    names[size] = name;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  /** Tells whether one of these facts says the same as a value at the end of the text. */
  boolean contains(int from, int to, Message name, int start, StringBuilder text) {
    for (int i = from; i < to; i++) {
      if (names[i].chinese().equals(name.chinese()) && isSame(starts[i], ends[i], start, text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(int start, int end, int otherStart, StringBuilder text) {
    int length = end - start;
    if (text.length() - otherStart != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(start + i) != text.charAt(otherStart + i)) {
        return false;
      }
    }
    return true;
  }
}
