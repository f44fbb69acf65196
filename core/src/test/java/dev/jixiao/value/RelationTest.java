package dev.jixiao.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RelationTest {
  /** What a bound admits of a number below it, equal to it and above it. */
  @ParameterizedTest
  @CsvSource({
    "≥, AT_LEAST, false true true, AT_MOST, false",
    "'>', MORE_THAN, false false true, LESS_THAN, true",
    "≤, AT_MOST, true true false, AT_LEAST, false",
    "<, LESS_THAN, true false false, MORE_THAN, true",
    "=, EQUAL, false false false, EQUAL, false",
    "≈, ABOUT, false false false, ABOUT, false",
  })
  void aSymbolIsARelation(
      char symbol, Relation relation, String admitted, Relation mirrored, boolean strict) {
    assertEquals(relation, Relation.of(symbol));
    assertEquals(String.valueOf(symbol), relation.symbol());
    assertEquals(
        admitted, relation.admits(-1) + " " + relation.admits(0) + " " + relation.admits(1));
    assertEquals(admitted.endsWith("true"), relation.isLowerBound());
    assertEquals(admitted.startsWith("true"), relation.isUpperBound());
    assertEquals(mirrored, relation.mirrored());
    assertEquals(strict, relation.isStrict());
  }

  @ParameterizedTest
  @EnumSource
  void theMirrorOfABoundAdmitsTheOppositeNumbers(Relation relation) {
    for (int sign = -1; sign <= 1; sign++) {
      assertEquals(relation.admits(sign), relation.mirrored().admits(-sign));
    }
    assertEquals(relation, relation.mirrored().mirrored());
  }

  @Test
  void otherCharactersAreNoRelation() {
    for (char other : "＞≧＝~5 ".toCharArray()) {
      assertEquals(Relation.NONE, Relation.of(other));
    }
    assertEquals("", Relation.NONE.symbol());
  }
}
