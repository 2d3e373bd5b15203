package org.baselinecme.platform.web;

import java.beans.PropertyEditorSupport;
import org.baselinecme.platform.kernel.Pasted;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Text as it is typed and pasted ({@link Pasted}), in every field of every form, and an email address without what only looks like
 * a blank; a password is taken as it is.
 */
@ControllerAdvice
class TypedText {
    private static final String PASSWORD = "password";

    @InitBinder
    void typed(WebDataBinder binder) {
        if (PASSWORD.equals(binder.getObjectName())) return;
        binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(@Nullable String text) {
                setValue(text == null ? null : Pasted.address(Pasted.text(text)));
            }
        });
    }
}
