package com.example.clinic

import dev.jixiao.form.Indicator
import dev.jixiao.form.IndicatorCategory
import dev.jixiao.form.PerformanceForm
import dev.jixiao.json.FormJson
import dev.jixiao.score.Scorer
import java.util.Locale

fun satisfaction(): Indicator =
    Indicator.builder()
        .category(IndicatorCategory.SERVICE_RECIPIENT_SATISFACTION)
        .name("患者满意度")
        .target("≥95%")
        .actual("91.2%")
        .weight("10")
        .build()

fun main() {
    val score = Scorer.standard().score(satisfaction())
    // types of Kotlin without a question mark: the library never returns null
    val text: String = score.explanation().toText(Locale.CHINESE)
    val target: String = score.indicator().target().canonical()
    println("$target ${score.points().orElseThrow()} ${text.contains("96%")}")

    val json = FormJson.standard()
    val form =
        PerformanceForm.builder().title("t").fiscalYear(2024).projectName("p").addIndicators(satisfaction()).build()
    println("round trip ${json.read(json.write(form)).orElseThrow() == form}")
    println("operators ${operators().all { it }}")
}
