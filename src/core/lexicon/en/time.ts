/** When: the adverbials that stand between a source and its verb, or behind the verb. */
export const TIME_WORDS = {
  weekday:
    'monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thurs, fri, sat, sun',
  month: `january, february, march, april, may, june, july, august, september, october, november, december,
    jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec`,
  timeUnit: `second, seconds, minute, minutes, hour, hours, day, days, week, weeks, weekend, weekends, month, months,
    year, years, decade, decades, century, centuries, morning, afternoon, evening, night, nights, mornings, fortnight,
    quarter, quarters, season, seasons, semester, a.m, p.m, noon, midnight`,
  deictic:
    'today, yesterday, tomorrow, tonight, last, this, next, late, early, earlier, later, ago, overnight, recently',
} as const;
