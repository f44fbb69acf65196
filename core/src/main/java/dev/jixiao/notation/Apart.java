package dev.jixiao.notation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Deeds, things and people that are different from one another: what is said of one says nothing of another. */
final class Apart {
  /** What is done to buildings and roads. */
  private static final List<Set<String>> WORKS =
      apart("新建/修建/新修 改建 扩建 续建 改造 拆除 维修/修复/检修/修缮 养护/维护/管护 租用");

  private static final List<Set<String>> FITTING = apart("采购/购置/配备/配置/更新/更换/安装 维修/修复/检修/修缮 租用/租赁");

  /**
   * Groups of deeds and of things that are different from one another, synonyms together: 改造6座 does not answer 新建, nor
   * 6家农户 企业.
   */
  private static final List<List<Set<String>>> APART = List.of(
      WORKS,
      apart("企业/公司 农户 学校 医院 卫生院 乡镇 街道 桥梁 道路/公路 房屋 水库 河道 泵站 管网/管道 车辆 图书 期刊 案件 课题 论文 专利"),
      FITTING,
      apart("节约/节省/节支 使用/投入/支出/花费"),
      apart("种植/播种/栽植/栽种 收获/采收/收割"),
      apart("维修/修复/检修/修缮/养护/维护/管护 硬化/铺设"),
      apart("下达 到位"),
      apart("造林/植树/种植/栽植 改造/抚育 采伐/砍伐"),
      apart("清运/收运/转运 处理/处置/焚烧/填埋 回收/利用/综合利用"),
      apart("补贴/补助/资助/奖励/奖补 消费 投资 税收 利润 产值"),
      apart("响应/到达/到场 处理/处置/办理/解决"),
      apart("收入/增收 支出/消费/投入/花费 利润 产值 税收 投资"),
      apart("城镇/城市 农村/乡村/农民/农户"),
      apart("学生 教师 农民 牧民 干部 职工 残疾人 老人/老年人 儿童 妇女"));
  /** What is done for people, and what is looked into; a rate of the one may be found by the other. */
  private static final List<Set<String>> ACTS =
      apart("培训/参训/轮训/集训/实训/结业/毕业 慰问/走访慰问 救助/资助/补助/补贴/帮扶/扶持/奖励 安置/搬迁/就业/创业/吸纳 采购/购置/配备/配置/更新/更换/安装"
          + " 检查/抽查/抽检/巡查/巡检/监测/检测/检修/评查/审查/督查/排查 走访 宣传 办案/审结/结案/调处/调解成功/调解/办理/受理/办结 维护/养护 清淤/疏浚 绿化/植树/造林 修订/制定 新建/修建/新修"
          + " 演出/展演/汇演/巡演/文艺演出 演练/演习/拉练 义诊/巡诊 比赛/竞赛/赛事 展览/展出/展示/巡展 调查/调研/普查/受访/受访者/调查对象");
  /** What is done with goods, how they are come by first; what is looked into need not have been bought. */
  private static final List<Set<String>> GOODS =
      apart("采购/购置/配备/配置/更新/更换/安装 检测/检验/监测/巡检/检定/校准 盘点/清点 报废/处置 维护/养护/保养");

  private static final List<List<Set<String>>> DEEDS = List.of(WORKS, FITTING, ACTS, GOODS);

  /** Groups whose satisfaction is surveyed, of which 群众 and 居民 may be the same people, and tests that something passes. */
  private static final List<List<Set<String>>> ASKED = List.of(
      apart("学生 教师 家长 干部 职工 企业 患者 游客 群众/居民/村民/农户/农民/市民"),
      apart("验收/竣工验收 考核/考试 抽检/检测/检验/抽查/监测/送检 自查/自检 评审"));

  /** How goods are come by. */
  private static final List<String> BUYING = List.of("采购", "购置", "购买", "新购", "购入", "添置");

  /** Units of goods, and of neither people nor places. */
  private static final List<String> GOODS_UNITS =
      List.of("台", "套", "台套", "辆", "件", "册", "把", "张", "架", "组", "箱", "盒", "块", "只");

  /** What is counted in such units and is not bought. */
  private static final List<String> NOT_BOUGHT = List.of(
      "案", "诉", "访", "项目", "服务", "工程", "活动", "报告", "文件", "制度", "作品", "建议", "提案", "举报", "事件");

  /** What is done to what there is already: 改建10座 is none of 公共厕所数量. */
  private static final Set<String> RENEWING = Set.of(
      "改建", "扩建", "续建", "改造", "拆除", "维修", "修复", "检修", "修缮", "养护", "维护", "管护", "租用", "更换", "检测",
      "检查", "巡查", "巡检");

  /** Names that ask how much there is of something. */
  private static final Pattern STOCK =
      Pattern.compile("(?:(?<![户人次])数|数量|长度|面积|里程)(?:\\([^()]*\\))?$");

  /** What a name holds that asks for a deed, or speaks of what is there to be renewed: 危房数量. */
  private static final Pattern WITH_DEED = Pattern.compile(
      "[建修护改植购装换清拆治整铺旧危破险]|更新|监测|检测|巡查|造林|绿化|硬化|亮化|美化|提升|完成|实施|开展|项目|工程|任务|受益|覆盖|惠及|涉及|服务|投入");

  private Apart() {}

  /**
   * Whether a label says how goods were come by, of an indicator that only names them: 采购电脑12台 of 电脑数量, but not of
   * 电脑维修数量.
   */
  static boolean isBought(String label, Topic topic) {
    for (String bought : BUYING) {
      if (label.startsWith(bought) && topic.covers(label.substring(bought.length()))) {
        return GOODS_UNITS.stream().anyMatch(topic::counts)
            && NOT_BOUGHT.stream().noneMatch(topic::holds)
            && DEEDS.stream().noneMatch(deed -> isHeld(deed, topic));
      }
    }
    return false;
  }

  private static boolean isHeld(List<Set<String>> deeds, Topic topic) {
    return deeds.stream().anyMatch(alike -> alike.stream().anyMatch(topic::holds));
  }

  private static List<Set<String>> apart(String words) {
    return Arrays.stream(words.split(" "))
        .map(alike -> Set.of(alike.split("/")))
        .toList();
  }

  // 改造10座 of 新建公厕数量, 学生满意度95% of 群众满意度
  static boolean isOther(String word, Topic topic) {
    return isUnnamed(word, topic)
        && (isRenewed(word, topic)
            || APART.stream().anyMatch(kind -> isOther(word, kind, topic))
            || (topic.isRate() ? isOtherAsked(word, topic) : isOtherAct(word, topic)));
  }

  // 新建10座 adds to the number there are, 改建10座 does not
  private static boolean isRenewed(String word, Topic topic) {
    return RENEWING.contains(word)
        && STOCK.matcher(topic.name()).find()
        && !WITH_DEED.matcher(topic.written()).find();
  }

  /** Whether a part with such a word is of other works or other people; 桥梁 may be a part of 道路. */
  static boolean isOtherPart(String word, Topic topic) {
    return isUnnamed(word, topic) && (isOther(word, WORKS, topic) || isOtherAsked(word, topic));
  }

  // 新建12套 of 安置房数量 is no other act
  private static boolean isOtherAct(String word, Topic topic) {
    return (isHeld(List.of(GOODS.get(0)), topic) && isOther(word, GOODS, topic))
        || (isOther(word, ACTS, topic) && WORKS.stream().noneMatch(works -> works.contains(word)));
  }

  private static boolean isUnnamed(String word, Topic topic) {
    return !topic.isAny() && !topic.covers(word);
  }

  private static boolean isOtherAsked(String word, Topic topic) {
    return ASKED.stream().anyMatch(kind -> isOther(word, kind, topic));
  }

  private static boolean isOther(String word, List<Set<String>> kind, Topic topic) {
    boolean known = kind.stream().anyMatch(alike -> alike.contains(word));
    boolean other = known
        && kind.stream()
            .filter(alike -> !alike.contains(word))
            .anyMatch(alike -> alike.stream().anyMatch(topic::covers));
    return other
        && kind.stream()
            .filter(alike -> alike.contains(word))
            .noneMatch(alike -> alike.stream().anyMatch(topic::covers));
  }
}
