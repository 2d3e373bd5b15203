package org.baselinecme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages and mails use US spelling and plain words; rule numbers stay out of sentences. */
class ForbiddenWordsTest {
    /** British spellings. */
    private static final List<Word> BRITISH = List.of(
            word("centre[sd]?", "center"),
            word("programmes?", "program"),
            word("catalogues?", "catalog"),
            word(
                    "(organ|recogn|summar|minim|maxim|random|standard|priorit|final|util|emphas|real)is(e|ed|es|ing|ation)",
                    "-ize"),
            word("analys(e|ed|ing)", "analyze"),
            word("practis(e|ed|es|ing)", "practice"),
            word("tumours?", "tumor"),
            word("paediatric\\w*", "pediatric"),
            word("(an|orthop|gyn)aes?[dct]\\w*|haemo\\w*|oesophag\\w*|oedema|diarrhoea", "e for ae and oe"),
            word("(col|fav|behavi|hon|lab|neighb)our\\w*", "-or"),
            word("(cancel|label|travel|model|total|signal|counsel)l(ed|ing)", "one l"),
            word("enrols?|enrolment|fulfils?|fulfilment", "enroll, fulfill"),
            word("licences?", "license"),
            word("judgements?", "judgment"),
            word("whilst|amongst|fortnight\\w*", "while, among, 2 weeks"),
            word("grey|metres?|litres?|cheques?|defence|ageing", "gray, meter, liter, check, defense, aging"),
            word("e-mail\\w*", "email"));

    /** Words of the code, and phrases that sound translated. */
    private static final List<Word> INNER = List.of(
            word("rooms?", "page, list or section"),
            word("doors?", "page"),
            word("facts?", "record"),
            word("stands?|stood", "is"),
            word("anew", "again"),
            word("kept", "saved, on record"),
            word("said", "stated, recorded"),
            word("laid", "placed"),
            word("whoever", "the person who"),
            word("somebody|nobody|anybody|everybody", "someone, no one, anyone, everyone"),
            word("of ours", "our"),
            word("(is|are) to be", "must, will"),
            word("what waits|waits for", "to-do list, needs"),
            word("hand(ed|s)? in", "submit"),
            word("tick(ed|s)?", "select, record"),
            word("the wall", "full screen"),
            word("shall", "will, must"),
            word("good day", "hello"),
            word("R\\d{1,2}", "the source in a message of its own"),
            word("null", "an empty text"),
            word("[\\d}] +%", "percent without a space"));

    /** Reviewed: beginnings of keys whose messages may use a word. */
    private static final Map<String, List<String>> ALLOWED = Map.of(
            "room", // a room in a building: where a session takes place, and where its code is shown
            List.of(
                    "slot.room",
                    "calendar.room",
                    "imported.column.place",
                    "field.room",
                    "home.code.hint",
                    "objection.agenda.",
                    "abstract.place",
                    "attendance.",
                    "claim.present.room",
                    "code.",
                    "evidence.room",
                    "registrations.step."));

    @Test
    void messages_and_mails_use_us_spelling() {
        assertThat(found(Messages.texts(), BRITISH)).isEmpty();
    }

    @Test
    void messages_and_mails_use_plain_words() {
        assertThat(found(Messages.texts(), INNER)).isEmpty();
    }

    @Test
    void templates_use_us_spelling_and_plain_words() {
        var texts = new TreeMap<String, String>();
        for (var template : Template.ALL)
            texts.put(
                    template.name(), String.join(" ", template.words().toList()).replaceAll("\\[\\[.*?]]", ""));
        assertThat(Stream.concat(found(texts, BRITISH), found(texts, INNER))).isEmpty();
    }

    @Test
    void forbidden_words_are_found_as_whole_words_except_where_allowed() {
        assertThat(found(Map.of("a", "Organising centre", "b", "Encentred"), BRITISH))
                .containsExactlyInAnyOrder("a: centre → center", "a: Organising → -ize");
        assertThat(found(Map.of("a", "Facts (R30)", "b", "Bathroom", "c", "43 % more"), INNER))
                .containsExactlyInAnyOrder(
                        "a: Facts → record",
                        "a: R30 → the source in a message of its own",
                        "c: 3 % → percent without a space");
        assertThat(found(Map.of("slot.room", "Room", "start.room", "Rooms"), INNER))
                .containsExactly("start.room: Rooms → page, list or section");
    }

    private record Word(Pattern pattern, String better) {}

    private static Word word(String expression, String better) {
        return new Word(Pattern.compile("(?iu)(?<![\\p{L}_-])(?:" + expression + ")(?![\\p{L}_])"), better);
    }

    private static Stream<String> found(Map<String, String> texts, List<Word> words) {
        return texts.entrySet().stream()
                .flatMap(text -> words.stream()
                        .flatMap(word -> word.pattern
                                .matcher(text.getValue())
                                .results()
                                .map(hit -> hit.group())
                                .filter(hit -> !isAllowed(text.getKey(), hit))
                                .map(hit -> text.getKey() + ": " + hit + " → " + word.better)));
    }

    private static boolean isAllowed(String key, String word) {
        var singular = word.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
        return ALLOWED.getOrDefault(singular, List.of()).stream().anyMatch(key::startsWith);
    }
}
