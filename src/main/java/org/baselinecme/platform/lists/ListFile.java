package org.baselinecme.platform.lists;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A list as the answer to a request: a CSV file, or an Excel workbook where the address ends with {@code .xlsx}. */
public final class ListFile {
    private static final String XLSX = ".xlsx";
    private final HttpServletResponse response;
    private final boolean workbook;

    /** The answer to this request. */
    public ListFile(HttpServletRequest request, HttpServletResponse response) {
        this.response = response;
        this.workbook = request.getRequestURI().endsWith(XLSX);
    }

    /** Names the download; without extension. */
    public ListFile named(String name) {
        response.setContentType(
                workbook
                        ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                        : "text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + (workbook ? XLSX : ".csv"))
                        .build()
                        .toString());
        return this;
    }

    /** Writes rows one by one, and returns how many there were. */
    int write(List<ListColumn> columns, ListWords words, Consumer<Consumer<ListRow>> rows) {
        try (var lines = workbook
                ? new WorkbookLines(response.getOutputStream(), columns, words)
                : new CsvLines(response.getOutputStream(), columns, words)) {
            rows.accept(lines);
            return lines.count();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
