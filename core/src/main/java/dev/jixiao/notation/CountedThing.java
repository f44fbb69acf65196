package dev.jixiao.notation;

import dev.jixiao.value.CellWords;
import dev.jixiao.value.CellWords.Meaning;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Places, bodies and objects that are counted one by one: 12个村 is no number of wells, and 12名 no number of villages. */
final class CountedThing {
  /** What may be counted, by groups in which each may stand for the others. */
  private static final List<Set<String>> THINGS = Arrays.stream(
          ("村/村庄/行政村/建制村 自然村/村庄/村 村民小组 社区 街道 乡镇/乡/镇 县/县区/区县/市县/县市 区/县区/区县/市区 市/市县/县市/城市 省份/省"
                  + " 企业/公司/商户/市场主体 学校/中小学/小学/中学/幼儿园/院校/高校 医院/卫生院/医疗机构/卫生机构 班级/班 课程 机构 单位/部门 水库 桥梁 泵站 平台 系统"
                  + " 标段 品种 案件/案 课题 家庭/农户/居民户/住户 项目/工程"
                  + " 论文 专利 报告 图书/书籍/书 期刊 软件 网站 管网/管道/管 河道/河/渠 道路/公路/路/街/线路 灌区 车辆/车 房屋/房 地块")
              .split(" "))
      .map(alike -> Set.of(alike.split("/")))
      .toList();

  /** Measure words before a thing. */
  private static final String MEASURES = "个所家座处户间";

  /** What a name holds that asks for people, or for what people fill. */
  private static final String PEOPLE = "人员者师生户民工岗才兵童妇老残孤家代表对象名额";

  private static final String BUILDINGS = "房楼栋幢屋厂棚舍库宅馆建筑温室别墅大厦";
  private static final String PLANTS = "树苗木花果草植株林茶竹";
  private static final String ANIMALS = "牛羊猪鸡鸭鹅马驴驼鹿禽畜兔犬动物";

  /** Units that say by themselves what is counted, each with what a name holds that may count in them. */
  private static final Map<String, String> OF_THEMSELVES = Map.of(
      "人", PEOPLE, "名", PEOPLE, "位", PEOPLE, "人次", PEOPLE, "户", "户家企商店市场主体农居住民", "张床", "床病房宿");

  /** Units of one kind of object, likewise, which a target without a unit does not ask for either. */
  private static final Map<String, String> OF_OBJECTS = Map.of(
      "栋", BUILDINGS, "幢", BUILDINGS, "棵", PLANTS, "株", PLANTS, "头", ANIMALS, "匹", ANIMALS, "羽",
      ANIMALS, "辆", "车", "艘", "船舶艇");

  /** Units of what is done, in which no place and no body is counted. */
  private static final List<String> OF_ACTS = List.of("次", "场", "场次", "期", "批", "批次");

  /** Names that ask how many of something there are: 新建机井数量, 服务村数, 新建机井. */
  private static final Pattern COUNTING = Pattern.compile(
      "数量?(?:\\([^()]*\\))?$|^(?:新建|修建|建设|建成|改建|扩建|改造|购置|采购|购买|新购|覆盖|惠及|涉及|服务|走访|帮扶|扶持|培育|引进|维修|安装|种植|栽植|更换|配备)");

  private static final Pattern NO_PLACES =
      Pattern.compile("农村|乡村|城乡|城镇|城市|市场|[省市县区乡镇]级|地区|小区|社区|园区|区域|病区|市政");

  /** What a name may hold without naming anything that is counted. */
  private static final Set<String> GENERAL =
      Set.of("范围", "对象", "区域", "地区", "地方", "规模", "数目", "基层", "面", "点数", "目标群体", "服务对象");

  private static final Set<String> WHOLE_JOB = Set.of("项目", "工程");

  private CountedThing() {}

  /** What stands in front of a number of people, and is not they: 课题120人; firms and bodies may have sent them. */
  private static final Pattern OF_PEOPLE = Pattern.compile("(?:人数|人次|户数|人员数量?)(?:\\([^()]*\\))?$");

  /** What stands in front of a number and is counted instead of what the indicator asks for: 课题 of 培训人数; null if nothing is. */
  private static @Nullable String label(String label, CellWords words, Topic topic) {
    String thing = null;
    for (CellWords.Word word : words.split(label)) {
      boolean counted = THINGS.stream().anyMatch(alike -> alike.contains(word.text()));
      if (!counted && !word.is(Meaning.HARMLESS) && !word.is(Meaning.ALL)) {
        return null; // a deed, or a word of the name
      }
      thing = counted ? word.text() : thing;
    }
    boolean other = thing != null && !WHOLE_JOB.contains(thing) && isOther(thing, topic);
    return other && (OF_PEOPLE.matcher(topic.name()).find() || isNamed(words, topic))
        ? thing
        : null;
  }

  /** What stands behind a number and counts something else than the indicator asks for: 村 of 新建机井数量; null if nothing does. */
  static @Nullable String other(String text, int from, int to, CellWords words, Topic topic) {
    if (topic.isAny()) {
      return null;
    }
    if (from == 0) {
      return Folding.hasDigit(text) ? label(text.substring(0, to), words, topic) : null;
    }
    if (!Folding.isDigit(text.charAt(from - 1))) {
      return null;
    }
    String run = text.substring(from, to);
    String object = OF_OBJECTS.get(run);
    String named = object != null ? object : OF_THEMSELVES.get(run.equals("个人") ? "人" : run);
    if (named != null) {
      boolean other = (topic.counts("个") || (object != null && topic.asksForBareNumber()))
          && isNamed(words, topic)
          && topic.name().chars().noneMatch(c -> named.indexOf(c) >= 0);
      return other ? run : null;
    }
    if (to - from == 1 || MEASURES.indexOf(text.charAt(from)) < 0) {
      return null;
    }
    List<CellWords.Word> behind = words.split(text.substring(from + 1, to));
    String thing = behind.get(0).text();
    // 村 is no word of 12个村卫生室
    boolean whole = behind.size() == 1 || behind.get(1).meaning().isPresent();
    boolean other = whole && isOther(thing, topic);
    return other && (isNamed(words, topic) || OF_ACTS.stream().anyMatch(topic::counts))
        ? thing
        : null;
  }

  /** Whether a word is another one for what the indicator counts: 小学 of 新建学校数量. */
  static boolean isAlike(String word, Topic topic) {
    return THINGS.stream().anyMatch(alike -> alike.contains(word)) && !isOther(word, topic);
  }

  private static boolean isOther(String word, Topic topic) {
    boolean thing = false;
    for (Set<String> alike : THINGS) {
      if (alike.contains(word)) {
        thing = true;
        for (String one : alike) {
          if (isAsked(one, topic)) {
            return false;
          }
        }
      }
    }
    return thing;
  }

  private static boolean isAsked(String thing, Topic topic) {
    return thing.length() == 1
        ? NO_PLACES.matcher(topic.written()).replaceAll(" ").contains(thing)
        : topic.holds(thing);
  }

  /** Whether the name says what is counted, beside what was done to it. */
  private static boolean isNamed(CellWords words, Topic topic) {
    String name = topic.name();
    if (topic.counts("人") || topic.counts("名")) {
      return true;
    }
    if (!COUNTING.matcher(name).find()) {
      return false;
    }
    for (CellWords.Word word : words.split(name)) {
      boolean known = word.meaning().isPresent() && !word.is(Meaning.SUBJECT);
      boolean thing = THINGS.stream()
          .anyMatch(alike -> alike.stream().anyMatch(one -> endsIn(word.text(), one)));
      if (thing || (!known && word.text().length() > 1 && !GENERAL.contains(word.text()))) {
        return true;
      }
    }
    return false;
  }

  // 项目 of 建设项目; 市 alone is a thing only where it is the whole word
  private static boolean endsIn(String word, String thing) {
    return thing.length() > 1 ? word.endsWith(thing) : word.equals(thing);
  }
}
