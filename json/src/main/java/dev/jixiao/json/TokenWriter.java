package dev.jixiao.json;

import java.io.IOException;

/** Takes the tokens of one value, for any generator. */
interface TokenWriter {
  void startObject() throws IOException;

  void endObject() throws IOException;

  void startList() throws IOException;

  void endList() throws IOException;

  void name(String name) throws IOException;

  void text(String text) throws IOException;

  /** A number as it is to be written. */
  void number(String digits) throws IOException;

  void truth(boolean value) throws IOException;

  void nothing() throws IOException;
}
