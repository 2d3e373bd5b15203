package org.baselinecme.evidence.judgment;

import java.util.List;

/** A sentence of a judgment: a message key and the figures in it. */
public record Remark(String key, List<JudgedFigure> figures) {
    static Remark of(String key, JudgedFigure... figures) {
        return new Remark(key, List.of(figures));
    }
}
