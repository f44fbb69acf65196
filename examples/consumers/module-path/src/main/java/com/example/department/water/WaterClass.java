package com.example.department.water;

import dev.jixiao.target.Target;

/** A class of surface water that must not be exceeded: 1 is the cleanest, 5 the worst. */
record WaterClass(String text, int worst) implements Target {
  @Override
  public String canonical() {
    return "≤" + WaterClassType.CLASSES.charAt(worst - 1) + "类";
  }
}
