/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment IndicatorParts on StatisticsIndicator {\n  code\n  title\n  meaning\n  clause\n  unit\n  better\n}\n\nquery SchoolStatistics($year: Int, $schoolId: ID) {\n  schoolStatistics(year: $year, schoolId: $schoolId) {\n    school {\n      id\n      shortName\n      place\n    }\n    year\n    years\n    asOf\n    computedAt\n    figures {\n      indicator {\n        ...IndicatorParts\n      }\n      state\n      value\n      digits\n      numerator\n      denominator\n    }\n  }\n}\n\nquery DistrictStatistics($year: Int) {\n  districtStatistics(year: $year) {\n    year\n    years\n    asOf\n    computedAt\n    mayOpenLines\n    indicators {\n      ...IndicatorParts\n    }\n    schools {\n      id\n      shortName\n      place\n      numerators\n      denominators\n    }\n    total {\n      numerators\n      denominators\n    }\n  }\n}\n\nquery DistrictStatisticsTime($year: Int) {\n  districtStatistics(year: $year) {\n    computedAt\n    schools {\n      id\n    }\n  }\n}\n\nquery StatisticsRows($indicator: String!, $schoolId: ID, $year: Int) {\n  statisticsRows(indicator: $indicator, schoolId: $schoolId, year: $year) {\n    indicator {\n      ...IndicatorParts\n    }\n    school {\n      id\n      shortName\n    }\n    year\n    asOf\n    state\n    value\n    digits\n    numerator\n    denominator\n    named\n    withheld\n    lines {\n      no\n      people {\n        name\n        part\n      }\n      form\n      assignmentId\n      programmeId\n      since\n      due\n      doneOn\n      reason\n      numerator\n      denominator\n    }\n  }\n}": typeof types.IndicatorPartsFragmentDoc,
};
const documents: Documents = {
    "fragment IndicatorParts on StatisticsIndicator {\n  code\n  title\n  meaning\n  clause\n  unit\n  better\n}\n\nquery SchoolStatistics($year: Int, $schoolId: ID) {\n  schoolStatistics(year: $year, schoolId: $schoolId) {\n    school {\n      id\n      shortName\n      place\n    }\n    year\n    years\n    asOf\n    computedAt\n    figures {\n      indicator {\n        ...IndicatorParts\n      }\n      state\n      value\n      digits\n      numerator\n      denominator\n    }\n  }\n}\n\nquery DistrictStatistics($year: Int) {\n  districtStatistics(year: $year) {\n    year\n    years\n    asOf\n    computedAt\n    mayOpenLines\n    indicators {\n      ...IndicatorParts\n    }\n    schools {\n      id\n      shortName\n      place\n      numerators\n      denominators\n    }\n    total {\n      numerators\n      denominators\n    }\n  }\n}\n\nquery DistrictStatisticsTime($year: Int) {\n  districtStatistics(year: $year) {\n    computedAt\n    schools {\n      id\n    }\n  }\n}\n\nquery StatisticsRows($indicator: String!, $schoolId: ID, $year: Int) {\n  statisticsRows(indicator: $indicator, schoolId: $schoolId, year: $year) {\n    indicator {\n      ...IndicatorParts\n    }\n    school {\n      id\n      shortName\n    }\n    year\n    asOf\n    state\n    value\n    digits\n    numerator\n    denominator\n    named\n    withheld\n    lines {\n      no\n      people {\n        name\n        part\n      }\n      form\n      assignmentId\n      programmeId\n      since\n      due\n      doneOn\n      reason\n      numerator\n      denominator\n    }\n  }\n}": types.IndicatorPartsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment IndicatorParts on StatisticsIndicator {\n  code\n  title\n  meaning\n  clause\n  unit\n  better\n}\n\nquery SchoolStatistics($year: Int, $schoolId: ID) {\n  schoolStatistics(year: $year, schoolId: $schoolId) {\n    school {\n      id\n      shortName\n      place\n    }\n    year\n    years\n    asOf\n    computedAt\n    figures {\n      indicator {\n        ...IndicatorParts\n      }\n      state\n      value\n      digits\n      numerator\n      denominator\n    }\n  }\n}\n\nquery DistrictStatistics($year: Int) {\n  districtStatistics(year: $year) {\n    year\n    years\n    asOf\n    computedAt\n    mayOpenLines\n    indicators {\n      ...IndicatorParts\n    }\n    schools {\n      id\n      shortName\n      place\n      numerators\n      denominators\n    }\n    total {\n      numerators\n      denominators\n    }\n  }\n}\n\nquery DistrictStatisticsTime($year: Int) {\n  districtStatistics(year: $year) {\n    computedAt\n    schools {\n      id\n    }\n  }\n}\n\nquery StatisticsRows($indicator: String!, $schoolId: ID, $year: Int) {\n  statisticsRows(indicator: $indicator, schoolId: $schoolId, year: $year) {\n    indicator {\n      ...IndicatorParts\n    }\n    school {\n      id\n      shortName\n    }\n    year\n    asOf\n    state\n    value\n    digits\n    numerator\n    denominator\n    named\n    withheld\n    lines {\n      no\n      people {\n        name\n        part\n      }\n      form\n      assignmentId\n      programmeId\n      since\n      due\n      doneOn\n      reason\n      numerator\n      denominator\n    }\n  }\n}"): typeof import('./graphql').IndicatorPartsFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
