package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.baselinecme.office.security.PasswordAuthenticationProvider.TooManyAttempts;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Shows that sign-in failed, and never whether the address or the password was wrong. */
class SignInFailureHandler implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        response.sendRedirect(
                why instanceof TooManyAttempts many
                        ? "/sign-in?too-many&wait=" + many.delay().toSeconds()
                        : "/sign-in?refused");
    }
}
