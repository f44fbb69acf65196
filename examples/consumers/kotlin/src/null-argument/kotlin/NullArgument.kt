package com.example.clinic

import dev.jixiao.form.Indicator
import dev.jixiao.target.IndicatorTypes

fun nullText() = IndicatorTypes.standard().read(null)

fun nullKey(key: String?) = Indicator.builder().putAttribute(key, "x")
