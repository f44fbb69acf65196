package dev.jixiao.value;

import org.jspecify.annotations.Nullable;

/**
 * The table of units. To add a unit or a spelling, add it to {@link #ROWS}.
 *
 * <p>A row is: dimension, factor to the first unit of its kind, and the spellings, separated by spaces. A counting word has
 * a family instead of a factor: words of one family differ without contradicting each other, and a dash is no family:
 * a 页 is part of a 本 and no look-alike.
 */
final class UnitTable {
  private static final String ROWS = """
      RATE 1 % 百分比
      RATE 1/10 ‰ 千分比
      POINT 1 个百分点 百分点
      MULTIPLE 1 倍
      MONEY 1 元 人民币 元人民币 块钱 圆 ￥ ¥ RMB CNY
      MONEY 1/10 角
      MONEY 1000 千元
      TIME 1/1000 毫秒 ms
      TIME 1 秒 秒钟 s
      TIME 60 分钟 min
      TIME 3600 小时 个小时 h 钟头 个钟头
      TIME 86400 天 日 个自然日 自然日 日历天 日历日 个日历天 个日历日 昼夜
      TIME 604800 周 星期 个星期 个周
      CALENDAR 1 个月 月
      CALENDAR 3 季度 个季度 季
      CALENDAR 12 年 周年 个年度 年度
      WORKING_TIME 1 个工作日 工作日 工作天 个工作天
      LENGTH 1 米 公尺 m M 延米 延长米
      LENGTH 1/10 分米 dm
      LENGTH 1/100 厘米 公分 cm CM ㎝
      LENGTH 1/1000 毫米 mm MM ㎜
      LENGTH 1000 千米 公里 km KM Km ㎞
      LENGTH 500 里 华里
      AREA 1 平方米 平米 ㎡ m² m2 M2 M² 平方 平
      AREA 1/10000 平方厘米 cm² cm2
      AREA 1000000 平方公里 平方千米 km² km2 ㎢
      AREA 10000 公顷 ha hm² hm2
      AREA 2000/3 亩
      VOLUME 1 立方米 立方 方 m³ m3 M3 M³ ㎥ 方量
      VOLUME 1/1000 升 公升 L
      VOLUME 1/1000000 毫升 mL ml
      MASS 1 千克 公斤 kg KG Kg ㎏
      MASS 1/1000 克 g
      MASS 1/1000000 毫克 mg
      MASS 1/1000000000 微克 μg µg ug
      MASS 1000 吨 t T 公吨
      MASS 1/2 斤 市斤
      ENERGY 1 千瓦时 度 kWh kwh KWH 度电
      ENERGY 1000 兆瓦时 MWh
      POWER 1 千瓦 kW KW kw
      POWER 1000 兆瓦 MW
      POWER 1/1000 瓦 W
      TEMPERATURE 1 ℃ 摄氏度 °C
      DATA 1 B 字节
      DATA 1024 KB
      DATA 1048576 MB 兆
      DATA 1073741824 GB G
      DATA 1099511627776 TB
      COUNT person 人 名 位 个人
      COUNT person 人次 人次数
      COUNT person 人数
      COUNT household 户 户次
      COUNT household 家庭
      COUNT event 次 回 趟 次数
      COUNT event 场次 场
      COUNT event 期
      COUNT event 批次 批
      COUNT event 届
      COUNT event 轮
      COUNT event 班次
      COUNT event 期次
      COUNT event 车次
      COUNT event 频次
      COUNT case 件
      COUNT case 件次
      COUNT case 起
      COUNT case 宗
      COUNT case 例
      COUNT case 例次
      COUNT case 案
      COUNT case 桩
      COUNT case 项 项次
      COUNT case 条 条次
      COUNT any 个
      COUNT document 份
      COUNT document 份数
      COUNT document 篇
      COUNT document 篇次
      COUNT document 本
      COUNT document 册
      COUNT document 部
      COUNT - 张
      COUNT - 页
      COUNT - 卷
      COUNT document 套
      COUNT - 幅
      COUNT document 则
      COUNT - 字
      COUNT machine 台 台次
      COUNT machine 台套 台(套) 台/套 台、套
      COUNT machine 辆 辆次
      COUNT flight 架
      COUNT flight 架次
      COUNT - 艘
      COUNT machine 部车
      COUNT - 组
      COUNT place 座
      COUNT place 处
      COUNT place 所
      COUNT place 家 家次
      COUNT - 间
      COUNT - 栋 幢
      COUNT - 口井 眼
      COUNT - 村 个村 行政村 个行政村
      COUNT - 乡镇 个乡镇
      COUNT - 社区 个社区
      COUNT - 县 个县
      COUNT place 点位 个点位
      COUNT - 标段 个标段
      COUNT - 片
      COUNT - 块地
      COUNT animal 头
      COUNT animal 只
      COUNT animal 匹
      COUNT animal 羽
      COUNT animal 尾
      COUNT plant 株 棵
      COUNT - 根
      COUNT - 支
      COUNT - 枚
      COUNT - 盏
      COUNT - 把
      COUNT grain 颗
      COUNT grain 粒
      COUNT - 盒
      COUNT - 箱
      COUNT - 袋
      COUNT - 瓶
      COUNT - 桶
      COUNT - 包
      COUNT - 捆
      COUNT - 块
      COUNT - 面
      COUNT - 扇
      COUNT - 副
      COUNT - 双
      COUNT kind 种 类
      COUNT - 门
      COUNT kind 款
      COUNT kind 样
      COUNT lesson 节
      COUNT lesson 课时 学时
      COUNT - 班 个班
      COUNT - 分
      COUNT - 床 张床 床位 个床位 张床位
      COUNT - 工日 人日 人天
      """;

  private static final @Nullable Unit[] SLOTS = slots();

  private UnitTable() {}

  /** The unit that a part of a text names, or null; no part of the text is copied. */
  static @Nullable Unit find(String text, int from, int to) {
    int slot = hash(text, from, to) & (SLOTS.length - 1);
    for (Unit unit = SLOTS[slot]; unit != null; unit = SLOTS[slot]) {
      String symbol = unit.symbol();
      if (symbol.length() == to - from && text.startsWith(symbol, from)) {
        return unit;
      }
      slot = (slot + 1) & (SLOTS.length - 1);
    }
    return null;
  }

  private static int hash(String text, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash ^ (hash >>> 10);
  }

  private static @Nullable Unit[] slots() {
    @Nullable Unit[] slots = new @Nullable Unit[2048];
    int end;
    for (int from = 0; from < ROWS.length(); from = end + 1) {
      end = ROWS.indexOf('\n', from);
      add(slots, ROWS.substring(from, end).split(" ", -1));
    }
    for (Unit unit : slots.clone()) {
      if (unit != null
          && unit.dimension() != Dimension.RATE
          && unit.dimension() != Dimension.POINT) {
        put(slots, unit.times("万", 10_000));
      }
    }
    return slots;
  }

  // straight into the slots: by way of a map, a program's first score takes 1 to 2 ms longer
  private static void put(@Nullable Unit[] slots, Unit unit) {
    String symbol = unit.symbol();
    int slot = hash(symbol, 0, symbol.length()) & (slots.length - 1);
    for (Unit other = slots[slot]; other != null; other = slots[slot]) {
      if (other.symbol().equals(symbol)) {
        return; // the first row that has it counts
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = unit;
  }

  private static void add(@Nullable Unit[] slots, String[] row) {
    Dimension dimension = Dimension.valueOf(row[0]);
    boolean counted = dimension == Dimension.COUNT;
    int bar = row[1].indexOf('/');
    long factor = counted ? 1 : Long.parseLong(bar < 0 ? row[1] : row[1].substring(0, bar));
    long divisor = counted || bar < 0 ? 1 : Long.parseLong(row[1].substring(bar + 1));
    String family = !counted ? "" : row[1].equals("-") ? row[2] : row[1];
    String kind = counted ? "#" + row[2] : dimension.name();
    for (int i = 2; i < row.length; i++) {
      put(slots, new Unit(row[i], dimension, kind, family, factor, divisor));
    }
  }
}
