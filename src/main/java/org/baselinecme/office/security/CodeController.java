package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that asks for a code after the password. */
@Controller
class CodeController {
    private final CodeSignIn codes;

    CodeController(CodeSignIn codes) {
        this.codes = codes;
    }

    @GetMapping(CodeSignIn.PAGE)
    String show(HttpServletRequest request, Model model) {
        if (!codes.isPending(request)) return "redirect:/sign-in";
        model.addAttribute("refused", request.getParameter("refused") != null);
        model.addAttribute("tooMany", request.getParameter("too-many") != null);
        return "security/code";
    }
}
