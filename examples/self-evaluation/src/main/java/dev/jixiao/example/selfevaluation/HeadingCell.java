package dev.jixiao.example.selfevaluation;

/** A heading that spans several rows, as the official form merges them. */
record HeadingCell(Cell cell, int rowspan) {}
