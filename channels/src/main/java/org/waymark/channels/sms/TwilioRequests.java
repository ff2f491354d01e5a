package org.waymark.channels.sms;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.waymark.channels.web.WebRequest;
import org.waymark.channels.web.WebResponse;

/** Tells Twilio's requests from others. During a rotation two tokens hold. */
final class TwilioRequests {

    private final List<TwilioSignature> signatures;
    private final String publicUrl;

    TwilioRequests(SmsSettings settings) {
        this.signatures =
                settings.authTokens().stream().map(TwilioSignature::new).toList();
        this.publicUrl = settings.publicUrl().toString().replaceAll("/+$", "");
    }

    /** The fields of a request that Twilio signed, or nothing. */
    Optional<FormBody> signed(WebRequest request) {
        FormBody form = FormBody.parse(request.body());
        String address = publicUrl + request.path() + (request.query().isEmpty() ? "" : "?" + request.query());
        List<String> header = request.header("X-Twilio-Signature");
        return signatures.stream().anyMatch(signature -> signature.signs(header, address, form))
                ? Optional.of(form)
                : Optional.empty();
    }

    static WebResponse refusal() {
        return WebResponse.plain(403, "The signature is missing or wrong.");
    }

    /** The public address of one of our paths. */
    URI address(String path) {
        return URI.create(publicUrl + path);
    }
}
