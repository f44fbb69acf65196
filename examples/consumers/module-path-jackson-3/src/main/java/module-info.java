/** A register of projects that reads and writes with Jackson 3. */
module com.example.register {
  requires dev.jixiao.json;
  requires tools.jackson.databind;

  // Jackson makes this program's own records; the library's types it leaves to the library
  opens com.example.register to
      tools.jackson.databind;
}
