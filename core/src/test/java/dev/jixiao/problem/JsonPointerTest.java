package dev.jixiao.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names in JSON pointers, written as RFC 6901 says. */
class JsonPointerTest {
  @ParameterizedTest
  @CsvSource({"佐证材料,佐证材料", "单价/元,单价~1元", "a~b,a~0b", "~1,~01", "m~n/o,m~0n~1o", "'',''"})
  void aNameIsEscapedAndReadBack(String name, String part) {
    assertEquals(part, JsonPointer.escaped(name));
    assertEquals(name, JsonPointer.unescaped(part));
  }

  @Property
  void everyNameComesBack(@ForAll String name) {
    assertEquals(name, JsonPointer.unescaped(JsonPointer.escaped(name)));
  }
}
