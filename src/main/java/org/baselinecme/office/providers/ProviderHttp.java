package org.baselinecme.office.providers;

import java.time.Duration;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** Asks providers over the network, and waits for none of them long: somebody is looking at a blank page meanwhile. */
@Component
class ProviderHttp {
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};
    private final RestTemplate plain = new RestTemplate(patience());

    private static ClientHttpRequestFactory patience() {
        var factory = new SimpleClientHttpRequestFactory();
        factory.setConnectTimeout(Duration.ofSeconds(3));
        factory.setReadTimeout(Duration.ofSeconds(5));
        return factory;
    }

    /** For keys of signatures. */
    RestTemplate plain() {
        return plain;
    }

    /** For what a provider says of a person. */
    RestTemplate forUserInfo() {
        var template = new RestTemplate(patience());
        template.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        return template;
    }

    /** For tokens. */
    RestClient forTokens() {
        return RestClient.builder()
                .requestFactory(patience())
                .configureMessageConverters(all -> all.registerDefaults()
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    /** What a provider says of itself; throws where it does not answer. */
    Map<String, Object> discovery(String issuer) {
        var address = issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration";
        var answer = plain.exchange(address, HttpMethod.GET, null, JSON).getBody();
        if (answer == null || !issuer.equals(answer.get("issuer")))
            throw new IllegalStateException(
                    "the issuer of " + address + " is another: " + (answer == null ? "nothing" : answer.get("issuer")));
        return answer;
    }
}
