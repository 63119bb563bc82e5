package thidua.job;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import thidua.edge.delimited.Deliveries;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A folder, settings as a person writes them, and a clock that stands still. */
final class DeliveryDesk {
    final Path folder;
    final Map<String, String> properties = new HashMap<>();
    final List<Duration> waited = new ArrayList<>();
    Instant now = Instant.parse("2022-01-14T20:00:00Z");
    Delivery.@Nullable Pause pause;

    DeliveryDesk(Path folder, int port) {
        this.folder = folder;
        set("spring.mail.host", "127.0.0.1");
        set("spring.mail.port", Integer.toString(port));
        set("thidua.input", folder.resolve("input").toString());
        set("thidua.output", output().toString());
        set("thidua.deliver.from", "Văn phòng thường trực <van-phong@example.vn>");
        set("thidua.deliver.groups.lanh-dao", "a@example.vn,Đồng chí B <b@example.vn>");
    }

    DeliveryDesk set(String key, String value) {
        properties.put(key, value);
        return this;
    }

    Path output() {
        return folder.resolve("output");
    }

    Ran deliver() throws Exception {
        return deliver(new Delivery.Request(2021, false, false, "Tổ trưởng", ""));
    }

    Ran again(String reason) throws Exception {
        return deliver(new Delivery.Request(2021, true, false, "Tổ trưởng", reason));
    }

    Ran preview() throws Exception {
        return deliver(new Delivery.Request(2021, false, true, "Tổ trưởng", ""));
    }

    private Ran deliver(Delivery.Request request) throws Exception {
        Ran.Notes notes = new Ran.Notes();
        Outcome outcome = delivery().deliver(request, notes);
        return new Ran(outcome, notes.lines());
    }

    private Delivery delivery() {
        Binder binder = new Binder(new MapConfigurationPropertySource(properties));
        return new Delivery(
                binder.bindOrCreate("thidua", Settings.class),
                MailSettings.server(binder).orElse(null),
                Clock.fixed(now, ZoneOffset.UTC),
                duration -> {
                    waited.add(duration);
                    if (pause != null) {
                        pause.of(duration);
                    }
                });
    }

    List<Deliveries.Line> register() throws IOException {
        return Deliveries.in(folder.resolve("input")).ofYear(2021);
    }
}
