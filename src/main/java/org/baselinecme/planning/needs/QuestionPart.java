package org.baselinecme.planning.needs;

import java.util.List;

/**
 * One question and its part of the page.
 *
 * @param savedAt when it was last saved, or empty
 */
record QuestionPart(NeedsQuestion question, NeedsAnswer answer, String savedAt, List<NeedsPage.Remark> remarks) {
    public String code() {
        return question.code();
    }

    /** Message key of the everyday question. */
    public String asks() {
        return "needs." + code() + ".asks";
    }

    /** Message key of the profession's term. */
    public String term() {
        return "needs." + code() + ".term";
    }

    public String hint() {
        return "needs." + code() + ".hint";
    }

    public String good() {
        return "needs." + code() + ".good";
    }

    public String poor() {
        return "needs." + code() + ".poor";
    }

    public boolean isChosen(String choice) {
        return answer.choices().contains(choice);
    }

    /** Message key of the counter: words of the limit, or words over it. */
    public boolean isOver() {
        return answer.words() > question.limit();
    }
}
