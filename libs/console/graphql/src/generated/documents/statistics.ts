/* eslint-disable */
import type { SchoolStatisticsQuery, SchoolStatisticsQueryVariables, DistrictStatisticsQuery, DistrictStatisticsQueryVariables, DistrictStatisticsTimeQuery, DistrictStatisticsTimeQueryVariables, StatisticsRowsQuery, StatisticsRowsQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';
export const SchoolStatisticsDocument = new TypedDocumentString(`
    query SchoolStatistics($year: Int, $schoolId: ID) {
  schoolStatistics(year: $year, schoolId: $schoolId) {
    school {
      id
      shortName
      place
    }
    year
    years
    asOf
    computedAt
    figures {
      indicator {
        ...IndicatorParts
      }
      state
      value
      digits
      numerator
      denominator
    }
  }
}
    fragment IndicatorParts on StatisticsIndicator {
  code
  title
  meaning
  clause
  unit
  better
}`) as unknown as TypedDocumentString<SchoolStatisticsQuery, SchoolStatisticsQueryVariables>;
export const DistrictStatisticsDocument = new TypedDocumentString(`
    query DistrictStatistics($year: Int) {
  districtStatistics(year: $year) {
    year
    years
    asOf
    computedAt
    mayOpenLines
    indicators {
      ...IndicatorParts
    }
    schools {
      id
      shortName
      place
      numerators
      denominators
    }
    total {
      numerators
      denominators
    }
  }
}
    fragment IndicatorParts on StatisticsIndicator {
  code
  title
  meaning
  clause
  unit
  better
}`) as unknown as TypedDocumentString<DistrictStatisticsQuery, DistrictStatisticsQueryVariables>;
export const DistrictStatisticsTimeDocument = new TypedDocumentString(`
    query DistrictStatisticsTime($year: Int) {
  districtStatistics(year: $year) {
    computedAt
    schools {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DistrictStatisticsTimeQuery, DistrictStatisticsTimeQueryVariables>;
export const StatisticsRowsDocument = new TypedDocumentString(`
    query StatisticsRows($indicator: String!, $schoolId: ID, $year: Int) {
  statisticsRows(indicator: $indicator, schoolId: $schoolId, year: $year) {
    indicator {
      ...IndicatorParts
    }
    school {
      id
      shortName
    }
    year
    asOf
    state
    value
    digits
    numerator
    denominator
    named
    withheld
    lines {
      no
      people {
        name
        part
      }
      form
      assignmentId
      programmeId
      since
      due
      doneOn
      reason
      numerator
      denominator
    }
  }
}
    fragment IndicatorParts on StatisticsIndicator {
  code
  title
  meaning
  clause
  unit
  better
}`) as unknown as TypedDocumentString<StatisticsRowsQuery, StatisticsRowsQueryVariables>;
