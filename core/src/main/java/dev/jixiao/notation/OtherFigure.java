package dev.jixiao.notation;

import dev.jixiao.value.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Figures whose labels hold words of an indicator's name and are yet of something else: the rate of another thing, the number of
 * those who began, the number that changes.
 */
final class OtherFigure {
  private static final String RATE = "率";
  /** What makes a word with 率 by itself: 税率, 效率. */
  private static final String SHORT_RATES = "利税汇费功效频概比";

  /** What a deed leads to; synonyms together. 培训120人 is no number of 培训合格人数. */
  private static final List<Set<String>> RESULTS = groups(
      "合格/达标/优良/通过/结业/取证/持证/获证/证书 获奖/得奖 办结/结案/审结 竣工/完工/建成/投产/投用/投入使用 录取/录用/就业/上岗 入住 授权 脱贫 发放/派发/分发 播出/播放/刊播 治愈/康复 成活/存活");
  /** Deeds of which not each leads to what was to be reached. */
  private static final List<String> BEGINNINGS = List.of(
      "培训", "参训", "参加", "参赛", "参评", "报名", "申请", "申报", "公开", "受理", "立案", "接收", "开工", "动工", "立项",
      "分配", "抽检", "监测", "检查", "抽查", "检测", "检验", "送检", "考试", "投稿", "签约", "收治", "推荐", "面试", "印制",
      "印刷", "编印", "制作", "种植", "栽植", "栽种", "补植");

  /** What a deed of a name may be for: 就业 of 就业培训人数. */
  private static final List<String> PURPOSES =
      List.of("就业", "创业", "上岗", "转岗", "致富", "增收", "脱贫", "入职", "升学", "入学", "录用", "录取", "取证");

  /** Deeds that add to those there are: 党员120名 of 发展党员 may be all of them. */
  private static final List<String> ADDING = List.of("发展", "壮大", "净增");

  private static final Pattern OF_NUMBERS = Pattern.compile("(?:总?人数|总?数量?|总计|共计|共|:)$");

  /** A whole year, of which 全年365天 says no more than that it has passed. */
  private static final Pattern WHOLE_YEAR = Pattern.compile("(?:全年|一年|年内)共?有?36[56][天日]");

  private static final Pattern SOME_DAYS =
      Pattern.compile("(?:优良?|良好|达标|合格|晴|无霜|有效)(?:天气)?(?:天数|日数)");

  /** What is done about what ought not to happen: 处理投诉2次 says nothing of how many there were. */
  private static final List<String> HANDLED =
      List.of("处理", "处置", "办结", "化解", "调解", "整改", "查处", "解决", "排除", "答复", "回复", "修复", "消除");

  /** What there was before anything was done: 产生1200吨 of 垃圾清运量. */
  private static final List<String> OCCURRED =
      List.of("产生", "发生", "存在", "出现", "积存", "堆存", "发现", "收到", "接到");

  private static final List<String> CLEARED = List.of(
      "清运", "转运", "收运", "收集", "焚烧", "填埋", "清理", "清除", "处理", "处置", "治理", "回收", "利用", "整改", "化解",
      "查处", "排查", "消纳");

  /** The measure of a thing that was there before: 河道全长6公里 of 河道清淤长度. */
  private static final Pattern WHOLE_OF = Pattern.compile(".{2,}(?:全长|总长度?|总面积)");

  private static final List<String> TENDED =
      List.of("清淤", "疏浚", "治理", "维修", "养护", "管护", "维护", "绿化", "巡护", "巡查", "修复", "加固", "清理", "改造");

  private static final Pattern HARM =
      Pattern.compile("(?:投诉|事故|故障|违规|违法|信访|舆情|差错|纠纷|事件|隐患)(?:[次件起]?数量?|行为|情况)?$");

  /** What changes are called in names; what is beside them in the name is what changes. */
  static final List<String> CHANGES = List.of(
      "节约", "节省", "节支", "减少", "压减", "压缩", "削减", "缩减", "降低", "下降", "缩短", "增加", "增长", "提高", "提升");

  /** What makes a figure the sum of all, and no mean of each; 公共 and 共享 hold none. */
  private static final Pattern SUM = Pattern.compile("总|合计|累计|(?<!公)共(?![享建同性治青产和用管])");
  /** A place or a body as a whole, of which a number says nothing of what was done there: 全市120人 of 培训人数. */
  private static final Pattern WHOLE_PLACE = Pattern.compile(
      "(全(?:国|省|市|县|区|州|盟|旗|乡|镇|村|社会|社区|街道|系统|行业|域|校|院))(?:总计|共计|合计|共有|共|约有|约|有|达到|达|为|:)?");

  /** Names of numbers of people, of what was done, and of what people think. */
  private static final Pattern OF_DEEDS =
      Pattern.compile("(?:[人户次场期件]数|人次|场次|满意[度率])(?:\\([^()]*\\))?$");

  /** What may be no more than what was planned: 预算98% of 预算执行率. */
  private static final Pattern PLANNED = Pattern.compile("(预算|概算|计划|目标|任务|合同|指标)数?[:为]?$");

  /** What the plan itself is called: 预算金额, 任务数. */
  private static final Pattern OF_PLAN =
      Pattern.compile("(?:总|金|数|量|额|值|资金|价|人员|人次|人|户)*(?:\\([^()]*\\))?$");

  /** What says that a plan was carried out. */
  private static final Pattern CARRIED_OUT = Pattern.compile("完成|执行|支出|支付|履行|履约|实现|达成|使用|落实|下达|达到");

  /** Words of a time that something took, beside which a number counts nothing else. */
  private static final List<String> LASTING = List.of("用时", "耗时");

  /** Money that is there to be paid, and money that was: 到位120万元 is no 支付金额. */
  private static final List<String> PROVIDED = List.of("下达", "到位", "收到", "接收", "回收", "归还");

  private static final List<String> PAID =
      List.of("拨付", "支付", "发放", "兑付", "支出", "使用", "下拨", "补发", "成本", "费用", "投资");
  /** What makes a figure one of each, and no sum. */
  private static final List<String> MEANS = List.of("平均", "单价", "均价", "人均", "户均", "年均", "月均", "日均");
  /** Names that may ask for a figure of each: 补助标准, and 居民收入. */
  private static final Pattern OF_EACH = Pattern.compile("均|每|标准|单价|单位|收入|增收|单项|价格|强度|密度|水平");

  private static final Pattern REACHED =
      Pattern.compile("^(?:已|全年|年度)?(?:实现|完成|达到?)?|(?:实现|完成|达到?|为|是|有|约|:)+$");
  private static final String UP_TO_NOW = "累计";
  private static final List<String> ADDED = List.of("新增", "净增");
  private static final String POSTS = "编制";
  private static final List<String> LAST_YEAR = List.of("上年", "去年");
  /** A change since the month or the quarter before is none since the year before. */
  private static final List<String> SINCE_LATELY = List.of("环比", "上月", "上季度");

  private OtherFigure() {}

  private static List<Set<String>> groups(String words) {
    return Arrays.stream(words.split(" "))
        .map(alike -> Set.of(alike.split("/")))
        .toList();
  }

  /** What a cell gives the figure of, instead of what the indicator asks for; null where nothing says so. */
  static @Nullable String of(String text, Topic topic) {
    if (topic.isAny()) {
      return null;
    }
    String label = text.substring(0, Folding.firstDigit(text));
    String other = ofAnotherKind(text, label, topic);
    String begun = other != null ? other : beginning(text, topic);
    return begun != null ? begun : whatChanges(label, topic);
  }

  private static @Nullable String ofAnotherKind(String text, String label, Topic topic) {
    if (isPlanOfDeed(label, topic) || isOfWholePlace(label, topic)) {
      return label;
    }
    if (isSumOfMean(label, topic) || isOfAnotherYear(label, topic) || isWhole(text, label, topic)) {
      return label;
    }
    if (isMeanOfSum(text, label, topic) || isPurpose(label, topic) || isStock(label, topic)) {
      return label;
    }
    if (isBeforeDeed(label, topic)) {
      return label;
    }
    if (HARM.matcher(topic.name()).find()
        && HANDLED.stream().anyMatch(deed -> label.contains(deed) && !topic.holds(deed))) {
      return label;
    }
    if (WHOLE_YEAR.matcher(text).matches() && SOME_DAYS.matcher(topic.name()).find()) {
      return text;
    }
    for (String provided : PROVIDED) {
      if (label.contains(provided)
          && text.contains("元")
          && !topic.holds(provided)
          && PAID.stream().anyMatch(topic::holds)
          && PAID.stream().noneMatch(text::contains)) {
        return provided;
      }
    }
    // 编制25人 is how many there may be, 编制25份 how many were written
    boolean people = text.endsWith("人") || text.endsWith("名") || text.endsWith("位");
    if (label.endsWith(POSTS) && people && !topic.holds(POSTS)) {
      return POSTS;
    }
    for (String lasting : LASTING) {
      if (label.contains(lasting) && !topic.holds("时") && !isTime(text, label.length())) {
        return lasting;
      }
    }
    for (String lately : SINCE_LATELY) {
      if (label.contains(lately) && SINCE_LATELY.stream().noneMatch(topic::holds)) {
        return lately;
      }
    }
    return null;
  }

  private static boolean isPlanOfDeed(String label, Topic topic) {
    Matcher planned = PLANNED.matcher(label);
    if (!planned.find() || CARRIED_OUT.matcher(label).find()) {
      return false;
    }
    String name = topic.name();
    int at = name.lastIndexOf(planned.group(1));
    return at >= 0
        && !OF_PLAN.matcher(name.substring(at + planned.group(1).length())).matches();
  }

  private static boolean isOfWholePlace(String label, Topic topic) {
    Matcher place = WHOLE_PLACE.matcher(label);
    return place.matches()
        && !topic.holds(place.group(1))
        && OF_DEEDS.matcher(topic.name()).find();
  }

  // 总增收2500万元 of 户均增收, 新增65张 of 每万人床位数
  private static boolean isSumOfMean(String label, Topic topic) {
    if (topic.isMean() && !topic.holds("增") && ADDED.stream().anyMatch(label::contains)) {
      return true;
    }
    return topic.isMean()
        && label.indexOf('均') < 0
        && label.indexOf('每') < 0
        && SUM.matcher(label).results().anyMatch(sum -> !topic.holds(sum.group()));
  }

  // 单价98万元 of 项目成本, and 平均120人 of 培训人数
  private static boolean isMeanOfSum(String text, String label, Topic topic) {
    boolean one = MEANS.stream().anyMatch(label::contains);
    return one
        && !topic.isRate()
        && !OF_EACH.matcher(topic.written()).find()
        && !isTime(text, label.length())
        && text.indexOf('%') < 0;
  }

  private static boolean isBeforeDeed(String label, Topic topic) {
    return isWithoutDeed(label, OCCURRED.stream().anyMatch(label::contains), CLEARED, topic)
        || isWithoutDeed(label, WHOLE_OF.matcher(label).matches(), TENDED, topic);
  }

  private static boolean isWithoutDeed(
      String label, boolean before, List<String> deeds, Topic topic) {
    return before
        && deeds.stream().anyMatch(topic::holds)
        && deeds.stream().noneMatch(label::contains);
  }

  // 就业120人 of 就业培训人数: what the training is for
  private static boolean isPurpose(String label, Topic topic) {
    return PURPOSES.stream()
        .anyMatch(purpose -> label.endsWith(purpose)
            && BEGINNINGS.stream()
                .anyMatch(deed -> topic.holds(purpose + deed) && !label.contains(deed)));
  }

  // 党员120名 of 发展党员
  private static boolean isStock(String label, Topic topic) {
    String stock = OF_NUMBERS.matcher(label).replaceFirst("");
    return stock.length() > 1
        && ADDING.stream()
            .anyMatch(deed -> !stock.contains(deed) && topic.name().contains(deed + stock));
  }

  // 税收120万元 of 新增税收: the whole, and not what was added
  private static boolean isWhole(String text, String label, Topic topic) {
    if (text.endsWith("元") && label.contains("新增") && !topic.holds("增")) {
      return true; // and the other way round
    }
    String named = REACHED.matcher(label).replaceAll("");
    boolean whole = label.contains("总")
        || (label.length() > UP_TO_NOW.length() && label.startsWith(UP_TO_NOW))
        || (text.endsWith("元") && !named.isEmpty() && topic.covers(named));
    return whole
        && named.length() > 1
        && label.indexOf('增') < 0
        && !topic.holds("总")
        && ADDED.stream().anyMatch(added -> topic.name().startsWith(added));
  }

  // 上年增长12% of 较上年增长10%: that of the year before, or a slip
  private static boolean isOfAnotherYear(String label, Topic topic) {
    return LAST_YEAR.stream()
        .anyMatch(
            year -> label.startsWith(year) && (topic.holds("较" + year) || topic.holds("比" + year)));
  }

  private static boolean isTime(String text, int from) {
    Cursor cursor = new Cursor(text, from, text.length());
    Unit unit = Numerals.read(cursor) ? UnitNotation.read(cursor, true) : null;
    return unit != null
        && switch (unit.dimension()) {
          case TIME, CALENDAR, WORKING_TIME -> true;
          default -> false;
        };
  }

  // 完成率95% of 验收合格率, 检测率95% of 检测合格率: what a rate is of stands right before it
  static boolean isOtherRate(String text, int from, int to, Topic topic) {
    int rate = text.lastIndexOf(RATE, to - 1);
    if (rate <= from || !topic.isRate()) {
      return false;
    }
    int at = rate - (SHORT_RATES.indexOf(text.charAt(rate - 1)) >= 0 ? 1 : 2);
    if (at > from && "不未无非".indexOf(text.charAt(at - 1)) >= 0) {
      at--; // 不满意率 is one word
    }
    return at >= from
        && !topic.covers(text.substring(at, rate + 1))
        && !(text.charAt(at) == '不' && topic.covers(text.substring(at, rate))); // 不良率 of 不良贷款率
  }

  // 培训120人 of 培训合格人数, 受理12件 of 办结案件数
  private static @Nullable String beginning(String text, Topic topic) {
    for (String deed : BEGINNINGS) {
      boolean begun = text.contains(deed)
          && RESULTS.stream()
              .filter(result -> topic.asksWhatComesOf(deed, result))
              .anyMatch(result -> result.stream().noneMatch(text::contains));
      if (begun) {
        return deed;
      }
    }
    return null;
  }

  // 用水60吨 of 节约用水量, 绿地120亩 of 绿地增加面积: the number of what changes, and not of its change
  private static @Nullable String whatChanges(String label, Topic topic) {
    return topic.asksForChangeOf(label) && CHANGES.stream().noneMatch(label::contains)
        ? label
        : null;
  }
}
