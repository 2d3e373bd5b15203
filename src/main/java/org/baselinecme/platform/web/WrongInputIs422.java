package org.baselinecme.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** A form that is shown again because its input was wrong answers 422, and its title says so first. */
class WrongInputIs422 implements HandlerInterceptor {
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null) return;
        var wrong = page.getModel().values().stream().anyMatch(WrongInputIs422::isWrong);
        if (wrong) response.setStatus(422);
        if (wrong || page.getModel().get("refused") != null) page.addObject("erred", true);
    }

    private static boolean isWrong(@Nullable Object value) {
        return value instanceof BindingResult result && result.hasErrors();
    }
}
