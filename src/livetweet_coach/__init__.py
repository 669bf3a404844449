"""LiveTweet Coach: learn to live-tweet by live-tweeting."""
