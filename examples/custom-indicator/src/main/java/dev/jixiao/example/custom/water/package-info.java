/** Surface water quality by class (地表水水质类别), GB 3838-2002: of which a smaller number is better. */
package dev.jixiao.example.custom.water;
