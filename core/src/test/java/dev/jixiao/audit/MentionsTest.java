package dev.jixiao.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a number with its unit in a text, and what only looks like one. */
class MentionsTest {
  /** Each mention with the characters that it stands in. */
  private static String found(String text) {
    return Mentions.in(text).stream()
        .map(mention -> text.substring(mention.start(), mention.end()) + "=" + mention.quantity())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "年内完成200件法律援助案件 | 200件=200件",
        "200件 | 200件=200件",
        "20个站点 | 20个=20个",
        "拨付1,200.5万元 | 1,200.5万元=1200.5万元",
        "开展一次活动 | 一次=1次",
        "办理两件实事 | 两件=2件",
        "编印十份材料 | 十份=10份",
        "培训20场次，共30名 | 20场次=20场次 30名=30名",
        "20件30次 | 30次=30次",
        "20件100% | 100%=100%",
        "合格率达到95% | 95%=95%",
        "完成20件以上 | 20件=20件",
        "完成20件及以上。 | 20件=20件",
        "完成20件以内，质量良好 | 20件=20件",
        "123456789012345678件 | 123456789012345678件=123456789012345678件",
        "“七五”普法20次 | 20次=20次",
        "管径2\"，共20件 | 20件=20件",
        "案件数20件 | 20件=20件",
        "办理民事案件、20件刑事案件 | 20件=20件",
        "20件民事、30件刑事案件 | 20件=20件 30件=30件",
        "、20件 | 20件=20件",
        "共20.件 | ''",
        "共20,件 | ''"
      })
  void aNumberWithItsUnitIsRead(String text, String mentions) {
    assertEquals(mentions, found(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "共20",
        "共20.",
        "共两",
        "一个",
        "两项规定",
        "二十件",
        "“20件实事”",
        "《20件实事》",
        "第2次会议",
        "每2次",
        "每人次2件",
        "提高2%",
        "约20件",
        "近20件",
        "各20件",
        "3-5件",
        "3至5件",
        "30到50件",
        "由90%到95%",
        "数十件",
        "几十件",
        "余十件",
        "2、3件",
        "一、3件",
        "G20件",
        "十一20件",
        "20件/人",
        "20件每人",
        "20件多",
        "20件左右",
        "一次性补助",
        "2020年",
        "5月",
        "60岁以上老人",
        "20件以下者",
        "3件及以上案件",
        "1234567890123456789件",
        "20千米/小时",
        "20元/人",
        "20啊"
      })
  void whatOnlyLooksLikeOneIsPassedOver(String text) {
    assertEquals("", found(text));
  }

  @Test
  void anOwnerOfAShareReachesFourCharactersOnly() {
    assertEquals("", found("每名干部2件"));
    assertEquals("2件=2件", found("每名老干部2件"));
  }

  @Test
  void aTextWithoutANumberHasNone() {
    assertEquals(List.of(), Mentions.in(""));
    assertEquals(List.of(), Mentions.in("法律援助"));
  }
}
