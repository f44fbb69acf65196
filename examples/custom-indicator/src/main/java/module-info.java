import dev.jixiao.example.custom.rating.CreditRatingType;
import dev.jixiao.example.custom.rating.PerNotch;
import dev.jixiao.example.custom.rating.RatingOutdated;
import dev.jixiao.example.custom.survey.SurveySampleSmall;
import dev.jixiao.example.custom.survey.SurveyType;
import dev.jixiao.example.custom.water.PerWaterClass;
import dev.jixiao.example.custom.water.WaterType;
import dev.jixiao.example.custom.water.WaterWorsened;

/** A department's own indicators; on the class path META-INF/services says the same as the lines with "provides". */
module dev.jixiao.example.custom {
  requires transitive dev.jixiao.core;

  exports dev.jixiao.example.custom.water;
  exports dev.jixiao.example.custom.rating;
  exports dev.jixiao.example.custom.survey;

  provides dev.jixiao.target.IndicatorType with
      WaterType,
      CreditRatingType,
      SurveyType;
  provides dev.jixiao.strategy.ScoringStrategyProvider with
      PerWaterClass,
      PerNotch;
  provides dev.jixiao.audit.AuditRule with
      WaterWorsened,
      RatingOutdated,
      SurveySampleSmall;
}
