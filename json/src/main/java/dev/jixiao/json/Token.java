package dev.jixiao.json;

/** The first token of a value. */
enum Token {
  OBJECT,
  LIST,
  TEXT,
  NUMBER,
  TRUE,
  FALSE,
  NULL,
  /** What only a program's own parser gives, such as an embedded Java object. */
  OTHER
}
