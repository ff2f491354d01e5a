package org.waymark.channels.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.channels.checkup.Finding;
import org.waymark.core.store.RedisProbe;

class StoreCheckupTest {

    @TempDir
    private Path folder;

    private List<Finding> look(Optional<String> redis) {
        return new StoreCheckup(folder, redis).look();
    }

    @Test
    void freshFolder_isWell_andRedisIsNotAskedFor() {
        assertThat(look(Optional.empty()))
                .extracting(Finding::words)
                .anyMatch(words -> words.contains("first ./waymark serve"))
                .noneMatch(words -> words.contains("Redis"));
    }

    @Test
    void fileThatIsThere_isLookedAt() throws Exception {
        Files.createFile(folder.resolve("waymark.db"));

        assertThat(look(Optional.empty()))
                .contains(Finding.good("waymark.db, which remembers over a restart, can be written."));
    }

    @Test
    void redisThatIsAway_isAFault_andItsPasswordIsNotSaid() {
        assertThat(look(Optional.of("redis://:password@127.0.0.1:1")))
                .filteredOn(finding -> finding.grade() == Finding.Grade.BAD)
                .singleElement()
                .satisfies(finding -> assertThat(finding.words())
                        .startsWith("Redis is not reached at WAYMARK_REDIS_URL.")
                        .doesNotContain("password"));
    }

    @Test
    void littleSpace_isSaid() {
        assertThat(StoreCheckup.space(1L << 40).grade()).isEqualTo(Finding.Grade.GOOD);
        assertThat(StoreCheckup.space(100L << 20))
                .isEqualTo(Finding.look("100 MB are free on the disk of the data folder: make room soon."));
        assertThat(StoreCheckup.space(4L << 20).grade()).isEqualTo(Finding.Grade.BAD);
    }

    @Test
    void everyStateOfRedis_saysWhatToDo() {
        assertThat(Arrays.stream(RedisProbe.values()).map(StoreCheckup::redis))
                .extracting(Finding::words)
                .doesNotHaveDuplicates();
    }
}
