package com.example.clinic

import dev.jixiao.audit.Severity
import dev.jixiao.value.Money
import dev.jixiao.value.MoneyUnit
import dev.jixiao.value.Points
import dev.jixiao.value.Quantity
import dev.jixiao.value.Ratio
import dev.jixiao.value.Unit
import java.math.BigDecimal

/** The operators that Kotlin gives to what can be compared and added up; all of them hold. */
fun operators(): List<Boolean> {
    val eight = Points.of(8)
    val ten = Points.of(10)
    val half = Ratio.ofPercent("50")
    val whole = Ratio.of(1, 1)
    val little = Money.of("5000", MoneyUnit.YUAN)
    val much = Money.of("1", MoneyUnit.TEN_THOUSAND)
    val few = Quantity.of(BigDecimal("2"), Unit.PERCENT)
    val many = Quantity.of(BigDecimal("3"), Unit.PERCENT)
    return listOf(
        ten > eight,
        eight == Points.of("8.0"),
        eight in Points.ZERO..ten,
        ten - eight + eight == ten,
        ten * half == Points.of(5),
        maxOf(eight, ten) == ten,
        whole > half,
        half in Ratio.ZERO..whole,
        whole - half + half == whole,
        half > half * half,
        much > little,
        little + little == much,
        much - little == little,
        little in little..much,
        many > few,
        few in few..many,
        listOf(many, few).sorted() == listOf(few, many),
        MoneyUnit.TEN_THOUSAND > MoneyUnit.YUAN,
        Severity.INFO != Severity.ERROR,
        listOf(ten, eight).sortedWith(Points::compareTo) == listOf(eight, ten),
    )
}
