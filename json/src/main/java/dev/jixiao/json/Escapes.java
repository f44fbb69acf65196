package dev.jixiao.json;

import java.util.HexFormat;

/** The escapes in the texts of a document, such as {@code \n}. */
final class Escapes {
  private static final int HEX_DIGITS = 4;

  private Escapes() {}

  /** What a text means that stands in a document. */
  static String resolve(char[] chars, int from, int to) throws PlainTokens.NotPlainException {
    StringBuilder meant = new StringBuilder(to - from);
    int at = from;
    while (at < to) {
      char c = chars[at++];
      PlainTokens.require(c >= ' ');
      if (c != '\\') {
        meant.append(c);
      } else {
        PlainTokens.require(at < to);
        char escape = chars[at++];
        meant.append(escape == 'u' ? codeUnit(chars, at, to) : character(escape));
        at += escape == 'u' ? HEX_DIGITS : 0;
      }
    }
    return meant.toString();
  }

  private static char character(char escape) throws PlainTokens.NotPlainException {
    return switch (escape) {
      case '"', '\\', '/' -> escape;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> throw new PlainTokens.NotPlainException();
    };
  }

  private static char codeUnit(char[] chars, int from, int to)
      throws PlainTokens.NotPlainException {
    PlainTokens.require(from + HEX_DIGITS <= to);
    int unit = 0;
    for (int i = from; i < from + HEX_DIGITS; i++) {
      PlainTokens.require(HexFormat.isHexDigit(chars[i]));
      unit = unit << 4 | HexFormat.fromHexDigit(chars[i]);
    }
    return (char) unit;
  }
}
