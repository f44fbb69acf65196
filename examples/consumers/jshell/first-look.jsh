import dev.jixiao.audit.*
import dev.jixiao.compare.*
import dev.jixiao.form.*
import dev.jixiao.json.*
import dev.jixiao.rules.*
import dev.jixiao.score.*
import dev.jixiao.target.*

// what is in a cell
System.out.println(IndicatorTypes.standard().read("不低于90％"))
System.out.println(ActualValue.of("2024年11月初"))

// a row, its points and why
var row = Indicator.builder().category(IndicatorCategory.QUANTITY).name("办件量").target("≥200件").actual("150件").weight(20).build()
System.out.println(row)
var score = Scorer.standard().score(row)
System.out.println(score)
System.out.println(score.explanation().toText(Locale.CHINESE))

// a form as somebody types it, with a slip
var reading = FormJson.standard().read("{\"title\": \"办件\", \"fiscalYear\": 2024, \"indicators\": [{\"name\": \"办件量\", \"traget\": \"≥200件\"}]}")
System.out.println(reading)
reading.problems().forEach(System.out::println)
System.out.println(reading.form().get())

// rules as data
System.out.println(ScoringRules.mof2020())
System.out.println(RulesJson.read("{\"name\": \"某县\", \"extends\": \"mof-2020\"}"))

// findings
System.out.println(Auditor.standard())
Auditor.standard().audit(PerformanceForm.builder().addIndicators(row).build()).stream().limit(2).forEach(System.out::println)
/exit
