package thidua.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.util.Map;

class ThreadsTest {

    @Test
    void as_many_threads_as_cores_unless_a_number_is_set() {
        int cores = Runtime.getRuntime().availableProcessors();
        assertEquals(cores, threads(Map.of()));
        assertEquals(cores, threads(Map.of("thidua.threads", "0")));
        assertEquals(3, threads(Map.of("thidua.threads", "3")));
    }

    private static int threads(Map<String, String> set) {
        return new Binder(new MapConfigurationPropertySource(set))
                .bindOrCreate("thidua", Settings.class)
                .threads();
    }
}
