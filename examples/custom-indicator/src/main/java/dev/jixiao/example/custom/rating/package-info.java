/** Ratings such as A+ (信用等级, 审计评级) on scales that are data: of which an earlier grade is better. */
package dev.jixiao.example.custom.rating;
