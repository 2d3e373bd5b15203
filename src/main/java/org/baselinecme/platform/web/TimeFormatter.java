package org.baselinecme.platform.web;

import java.text.ParseException;
import java.time.LocalTime;
import java.util.Locale;
import org.baselinecme.platform.kernel.DateText;
import org.springframework.format.Formatter;

/** Reads a time as people type it, and writes it on twelve hours: 7:30 AM. */
class TimeFormatter implements Formatter<LocalTime> {
    @Override
    public LocalTime parse(String typed, Locale locale) throws ParseException {
        return DateText.read(typed).orElseThrow(() -> new ParseException(typed, 0));
    }

    @Override
    public String print(LocalTime time, Locale locale) {
        return DateText.time(time);
    }
}
