package org.waymark.channels.sms;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The fields of a form, every value of every name.
 *
 * @param fields by name
 */
record FormBody(Map<String, List<String>> fields) {

    /** Reads {@code application/x-www-form-urlencoded}. */
    static FormBody parse(String body) {
        Map<String, List<String>> fields = new TreeMap<>();
        for (String pair : body.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                fields.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
            }
        }
        return new FormBody(fields);
    }

    private static String decode(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return encoded;
        }
    }

    /** The value of a field that was sent exactly once: of two values nobody can say which was meant. */
    Optional<String> one(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }
}
