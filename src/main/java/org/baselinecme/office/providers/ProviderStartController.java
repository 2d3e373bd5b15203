package org.baselinecme.office.providers;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the button of a provider leads, and the page that says why nobody was signed in. */
@Controller
@RequestMapping("/sign-in/with/{provider}")
class ProviderStartController {
    private final IdentityProviders providers;
    private final ProviderExchange exchange;

    ProviderStartController(IdentityProviders providers, ProviderExchange exchange) {
        this.providers = providers;
        this.exchange = exchange;
    }

    @GetMapping
    String begin(@PathVariable String provider, HttpServletRequest request) {
        var chosen = providers.get(provider);
        try {
            return "redirect:" + exchange.begin(chosen, request);
        } catch (Trouble.NotSignedIn silent) {
            return "redirect:" + chosen.startPath() + "/problem?why="
                    + silent.trouble().word();
        }
    }

    @GetMapping("/problem")
    String problem(@PathVariable String provider, @RequestParam(defaultValue = "") String why, Model model) {
        var chosen = providers.get(provider);
        model.addAttribute("provider", chosen.name());
        model.addAttribute("again", chosen.startPath());
        model.addAttribute("trouble", Trouble.of(why).orElse(Trouble.REFUSED).word());
        return "providers/problem";
    }
}
