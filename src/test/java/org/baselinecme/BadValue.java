package org.baselinecme;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * An invalid value, encoded for the body of a form.
 *
 * @param name for the report of a failure: a megabyte is not printed
 */
record BadValue(String name, String encoded) {
    static final String SCRIPT = "<script>alert(1)</script>";
    static final String PICTURE = "<img src=x onerror=";

    /** 1337 times 7331, which appears if a template evaluates the value. */
    static final String EVALUATED = "9801547";

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\0",
            "a\0b",
            "\u0001\u001b[31m",
            "\uFEFF",
            "\u202Egnp.exe",
            "\u2028",
            "👩🏽‍⚕️",
            "e\u0301".repeat(200),
            "a\r\nBcc: everybody@example.org",
            SCRIPT,
            "\">" + PICTURE + "alert(1)>",
            "'; drop table person; --",
            "\\",
            "%",
            "_",
            "${1337*7331}",
            "[[${1337*7331}]]",
            "[(${1337*7331})]",
            "*{1337*7331}",
            "\u200b\u200d",
            "x\u2066y\u2069",
            "__${1337*7331}__::.x",
            "~{layout}",
            "#{error.home}",
            "=cmd|' /C calc'!A0",
            "+1",
            "@SUM(A1)",
            "\t=1",
            "{\"a\":[1]}",
            "null",
            "undefined",
            "[]");
    private static final List<String> NUMBERS = List.of(
            "-1",
            "-0",
            "0",
            "1",
            "99",
            "-2147483649",
            "2147483647",
            "2147483648",
            "9223372036854775808",
            "1e9",
            "1e308",
            "1e999999999",
            "NaN",
            "-Infinity",
            "0x10",
            "１２",
            "٣",
            "0.0000000001",
            "1,5",
            "1.25",
            "000001",
            "1_000");
    private static final List<String> DATES = List.of(
            "0000-00-00",
            "2027-02-30",
            "+292278994-08-17",
            "-999999999-01-01",
            "+999999999-12-31",
            "9999-12-31",
            "0001-01-01",
            "2027-03-01",
            "03/01/2027",
            "2027-03-01T08:00:00Z",
            "24:00",
            "99:99",
            "00:00",
            "23:59:59.999999999",
            "8:00 AM",
            "America/Denver",
            "UTC+25",
            "Z",
            "GMT0\0");
    private static final List<String> ADDRESSES = List.of(
            "a@b",
            "@",
            "a@b@c",
            "a@example.org,b@example.org",
            "javascript:alert(1)",
            "http://[",
            "https://\u0130.example",
            "//evil.example",
            "https://example.org/" + "a".repeat(900),
            "../../etc/passwd",
            "C:\\x",
            "/activities/../../");
    private static final List<String> CHOICES = List.of(
            "true",
            "on",
            "yes",
            "nothing",
            "some",
            "PHYSICIAN",
            "NURSE",
            "FACULTY",
            "PLANNER",
            "YES",
            "NO",
            "AMA1",
            "ACCREDITED",
            "BREAK",
            "IN_PERSON",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1",
            "not-a-uuid",
            "01a2057a-6963-7000-943a-c82a4f4d47e3",
            "ffffffff-ffff-ffff-ffff-ffffffffffff");
    private static final List<BadValue> BYTES = List.of(
            new BadValue("a lone surrogate", "%ED%A0%80"),
            new BadValue("overlong", "%C0%AF"),
            new BadValue("no UTF-8", "a%FF%FEb"),
            new BadValue("a half letter", "%E2%82"),
            new BadValue("no encoding", "%zz"),
            new BadValue("a bare percent", "100%"),
            new BadValue("a supplementary letter at the 200th place", "a".repeat(199) + "%F0%9F%98%80".repeat(5)));

    static Arbitrary<BadValue> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, of(TEXTS)),
                Tuple.of(4, of(NUMBERS)),
                Tuple.of(4, of(DATES)),
                Tuple.of(2, of(ADDRESSES)),
                Tuple.of(4, of(CHOICES)),
                Tuple.of(2, Arbitraries.of(BYTES)),
                Tuple.of(
                        3,
                        Arbitraries.of(121, 201, 301, 601, 1001, 4001, 20_001, 100_001)
                                .map(BadValue::long_)),
                Tuple.of(1, Arbitraries.of(1_000_000).map(BadValue::long_)),
                Tuple.of(2, Arbitraries.strings().ofMaxLength(30).map(BadValue::of)));
    }

    private static Arbitrary<BadValue> of(List<String> texts) {
        return Arbitraries.of(texts).map(BadValue::of);
    }

    static BadValue of(String text) {
        return new BadValue(text, URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private static BadValue long_(int letters) {
        return new BadValue(letters + " letters", "x".repeat(letters));
    }

    @Override
    public String toString() {
        return "«" + name + "»";
    }
}
