/** A department's program with an indicator type of its own. */
module com.example.department {
  requires dev.jixiao.json;

  provides dev.jixiao.target.IndicatorType with
      com.example.department.water.WaterClassType;
}
