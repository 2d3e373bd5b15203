package org.baselinecme.office.credentials;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * The public registry of NPIs (NPPES of the CMS), over its interface of version 2.1. Off unless its address is set: a name that is
 * looked up leaves the office.
 */
@Component
class NpiRegistry {
    /** More are told apart by a state or a first name. */
    static final int MOST = 20;

    private static final Logger LOG = LoggerFactory.getLogger(NpiRegistry.class);
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private final String address;
    private final RestClient http;

    NpiRegistry(
            @Value("${baseline.npi-registry.address:}") String address,
            @Value("${baseline.npi-registry.patience:5s}") Duration patience) {
        var factory = new SimpleClientHttpRequestFactory();
        factory.setConnectTimeout(patience);
        factory.setReadTimeout(patience);
        this.address = address.strip();
        this.http = RestClient.builder().requestFactory(factory).build();
    }

    boolean isOn() {
        return !address.isEmpty();
    }

    /** The people found, at most {@link #MOST}; throws {@link Unavailable} where the registry gives no answer that can be read. */
    List<RegistryAnswer.Entry> find(RegistryQuery query) {
        try {
            var answer = http.get().uri(of(query)).retrieve().body(String.class);
            var read = JSON.readValue(Objects.requireNonNullElse(answer, ""), RegistryAnswer.class);
            var results =
                    Objects.requireNonNullElse(read, new RegistryAnswer(null)).results();
            if (results == null) throw new Unavailable("an answer without results", null);
            return results.stream().filter(RegistryAnswer.Entry::isHuman).toList();
        } catch (RestClientException | JacksonException failed) {
            throw new Unavailable(failed.getClass().getSimpleName(), failed);
        }
    }

    private URI of(RegistryQuery query) {
        var uri = UriComponentsBuilder.fromUriString(address)
                .queryParam("version", "2.1")
                .queryParam("enumeration_type", "NPI-1")
                .queryParam("limit", MOST);
        query.parameters().forEach((name, value) -> uri.queryParam(name, "{" + name + "}"));
        return uri.encode().buildAndExpand(query.parameters()).toUri();
    }

    /** The registry did not answer, or not as agreed. */
    static final class Unavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unavailable(String what, @Nullable Throwable cause) {
            super("The NPI registry: " + what, cause);
            LOG.warn("The NPI registry can't be asked: {}", what);
        }
    }
}
