// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <chrono>
#include <functional>
#include <memory>

class QThreadPool;

namespace Uplift
{

/// Work on files that may lie on a drive which sleeps or is gone, in threads of its own.
///
/// Belongs to the thread of its receiver, which needs an event loop. A drive that does not answer
/// does not hold up the end: work that waits for it is waited for only for a while, then left
/// behind with its thread, which is said in the program's log.
class DriveWork
{
    struct Shared;

public:
    /// Brings what was found to the thread of the receiver; to nobody once that is gone.
    class Post
    {
    public:
        void operator()(const std::function<void()> &then) const;

    private:
        friend class DriveWork;

        std::shared_ptr<Shared> m_shared;
    };

    /// Runs in a thread of the pool. It may outlive the receiver, and so touches nothing of it but
    /// in what it posts.
    using Work = std::function<void(const Post &post)>;

    /// How long the end waits for what has begun.
    static constexpr std::chrono::milliseconds Patience{3'000};

    /// The receiver has it as a member. `patience` is for tests.
    explicit DriveWork(QObject &receiver, int threads = 1,
                       std::chrono::milliseconds patience = Patience);
    ~DriveWork();

    DriveWork(const DriveWork &) = delete;
    DriveWork &operator=(const DriveWork &) = delete;

    void start(const Work &work);

private:
    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<QThreadPool> m_pool;
    std::chrono::milliseconds m_patience;
};

} // namespace Uplift
