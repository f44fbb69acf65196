/** Satisfaction surveys (满意度调查) by their counts: 满意, 基本满意 and 不满意. */
package dev.jixiao.example.custom.survey;
