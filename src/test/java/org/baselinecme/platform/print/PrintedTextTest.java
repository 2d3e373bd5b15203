package org.baselinecme.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.baselinecme.VeraPdf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

@DisplayName("findings D: text extracted from a document equals what was typed")
class PrintedTextTest {
    private static final Path PDFTOTEXT = Path.of("/usr/bin/pdftotext");

    /** The hundred commonest Chinese surnames, as counted by the Ministry of Public Security of China. */
    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆" + "范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常";

    private static final String GIVEN =
            "小大文比子一士力女工己山川巾干弓心戈户手支日月木止水火牙牛犬玄玉瓜甘生用目石示禾穴立竹米老而耳自至色虫行衣见角言谷豆走足身车里金长门雨青非面音页风飞食首香骨鬼鱼鸟麦麻黑鼠鼻齐齿";

    private static final List<String> NAMES = List.of(
            "李小龙",
            "陳大文",
            "歐陽 詠琴",
            "山田 太郎",
            "ジョン・スミス",
            "さくら 香織",
            "髙橋 一郎",
            "김철수",
            "이영희",
            "박 지훈",
            "金 大中",
            "Zoë Brügger-O’Hara",
            "Nguyễn Thị Hồng",
            "Łucja Núñez",
            "Ωμέγα Παππά",
            "Щербаков",
            "100 µg/mL ½",
            "İbrahim Işık",
            "Wojciech Śliwiński-Żółć",
            "Zdeňka Dvořáčková-Šťastná",
            "Çağla Gümüşoğlu",
            "Đặng Thị Mỹ Huyền",
            "Trần Quốc Tuấn",
            "Ελευθέριος Παπαδόπουλος",
            "Юлія Їжакевич",
            "Љубица Ђорђевић",
            "Fiona Griffith-Afflick, officer",
            "D’Angelo O'Neil-Saint-John",
            "Credits™, CME® – office — “quoted”");

    private static final SpringTemplateEngine ENGINE = engine();
    private static final Printer PRINTER = new Printer(ENGINE);

    @AfterAll
    static void thePrinterRests() {
        PRINTER.close();
    }

    @Test
    void two_extractors_read_what_was_typed() throws Exception {
        var lines = new ArrayList<>(NAMES);
        SURNAMES.codePoints()
                .mapToObj(letter -> Character.toString(letter) + "小明")
                .forEach(lines::add);
        GIVEN.codePoints().mapToObj(letter -> "王" + Character.toString(letter)).forEach(lines::add);
        assertThat(SURNAMES.codePoints().distinct()).hasSize(100);
        assertThat(Glyphs.named(Glyphs.missing(String.join("", lines)))).isEmpty();
        var paper = paper(lines);
        assertThat(lost(lines, pdfbox(paper))).as("PDFBox").isEmpty();
        if (Files.isExecutable(PDFTOTEXT))
            assertThat(lost(lines, pdftotext(paper))).as("pdftotext").isEmpty();
        for (var flavour : List.of("ua1", "2a"))
            assertThat(VeraPdf.verdicts(flavour, List.of(paper)))
                    .as(flavour)
                    .allMatch(verdict -> verdict.startsWith("PASS"));
    }

    @Test
    void a_radical_that_was_typed_stays_a_radical() throws Exception {
        assertThat(pdfbox(paper(List.of("radical ⼩ of another entry")))).contains("radical ⼩ of another entry");
        assertThat(pdfbox(paper(List.of("ideograph 小 of this entry")))).contains("ideograph 小 of this entry");
    }

    @Test
    void decomposed_letters_are_composed() throws Exception {
        assertThat(pdfbox(paper(List.of("Nu\u0301n\u0303ez", "한글")))).contains("Núñez", "한글");
    }

    @Test
    void what_no_font_has_or_needs_shaping_is_named_by_its_code_point_in_every_document() throws Exception {
        assertThat(pdfbox(paper(List.of("สมชาย", "محمد", "דוד"))))
                .contains(
                        "[U+0E2A][U+0E21][U+0E0A][U+0E32][U+0E22]",
                        "[U+0645][U+062D][U+0645][U+062F]",
                        "[U+05D3][U+05D5][U+05D3]");
    }

    private static List<String> lost(List<String> typed, List<String> extracted) {
        return typed.stream().filter(line -> !extracted.contains(line)).toList();
    }

    private static byte[] paper(List<String> lines) {
        return PRINTER.pdf("""
                <html lang="en" xmlns="http://www.w3.org/1999/xhtml" xmlns:th="http://www.thymeleaf.org"><head><title>Names</title>
                <meta name="description" content="Names"/><link rel="stylesheet" type="text/css" href="print:print.css"/></head>
                <body><p th:each="line : ${lines}" th:text="${line}"></p></body></html>
                """, Map.of("lines", lines));
    }

    private static List<String> pdfbox(byte[] paper) throws Exception {
        try (var document = Loader.loadPDF(paper)) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(String::strip)
                    .toList();
        }
    }

    private static List<String> pdftotext(byte[] paper) throws Exception {
        var file = Files.write(Files.createTempFile("paper", ".pdf"), paper);
        var process = new ProcessBuilder(PDFTOTEXT.toString(), "-enc", "UTF-8", file.toString(), "-").start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text.lines().map(String::strip).toList();
    }

    private static SpringTemplateEngine engine() {
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        return engine;
    }
}
