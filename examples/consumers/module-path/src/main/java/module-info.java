/** A department's program with its own indicator type and its own data binding. */
module com.example.department {
  requires dev.jixiao.json;
  requires com.fasterxml.jackson.datatype.jsr310;

  // Jackson makes this program's own records; the library's types it leaves to the library
  opens com.example.department to
      com.fasterxml.jackson.databind;

  provides dev.jixiao.target.IndicatorType with
      com.example.department.water.WaterClassType;
}
